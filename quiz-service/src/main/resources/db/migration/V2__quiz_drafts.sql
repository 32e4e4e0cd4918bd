-- A quiz in progress. Gone when its result exists, when the visitor leaves, or when nobody touched it for a while.
create table quiz_draft (
    id uuid primary key,
    instrument_version text not null,
    relationship text not null,
    consent_sexual boolean not null,
    consent_spiritual boolean not null,
    part text not null,
    created_at timestamptz not null default now(),
    touched_at timestamptz not null default now()
);

create index quiz_draft_touched on quiz_draft (touched_at);

-- One row for each answer, so that two pages open at once never take an answer from each other.
create table quiz_draft_answer (
    draft_id uuid not null references quiz_draft on delete cascade,
    question text not null,
    value text not null,
    primary key (draft_id, question)
);
