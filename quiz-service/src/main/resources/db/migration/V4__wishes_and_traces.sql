-- What a visitor says of a result and asks of its list. No row: nothing was asked.
create table list_wish (
    result_id   uuid primary key references result on delete cascade,
    focus       text,
    fits        boolean not null,
    ten_minutes boolean not null,
    together    boolean not null,
    with_friend boolean not null
);

-- Results that were to leave no trace, and when they are gone by themselves.
create table brief_result (
    result_id uuid primary key references result on delete cascade,
    erase_at  timestamptz not null
);

create index brief_result_erase_at on brief_result (erase_at);

-- The same of quizzes in progress: they go sooner than others when nobody touches them.
create table brief_draft (
    draft_id uuid primary key references quiz_draft on delete cascade
);
