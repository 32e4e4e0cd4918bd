-- One completed quiz. The ratings themselves are not kept. Everything that hangs on a result goes with it.
create table result (
    id                  uuid primary key,
    token_sha256        bytea       not null,
    revision            integer     not null,
    created_at          timestamptz not null,
    instrument_version  text        not null,
    language            text        not null,
    relationship        text        not null,
    circumstances       text[]      not null,
    profile             jsonb       not null,
    headline            jsonb       not null,
    barriers            text[]      not null,
    minutes_per_day     integer,
    company             text,
    excluded_dimensions text[]      not null,
    support_first       boolean     not null,
    constraint result_token_is_unique unique (token_sha256),
    constraint result_revision_is_positive check (revision >= 1)
);

-- The latest word on each item.
create table feedback (
    result_id uuid        not null references result on delete cascade,
    item      text        not null,
    verdict   text        not null,
    said_at   timestamptz not null,
    primary key (result_id, item)
);

-- The first list for each revision.
create table reading_list (
    result_id uuid        not null references result on delete cascade,
    revision  integer     not null,
    body      jsonb       not null,
    stored_at timestamptz not null default now(),
    primary key (result_id, revision)
);

-- Events that wait for their answer. A row is due at next_attempt_at, whether it was sent before or not.
create table outbox (
    event_id        uuid primary key,
    result_id       uuid        not null references result on delete cascade,
    revision        integer     not null,
    topic           text        not null,
    body            bytea       not null,
    attempts        integer     not null default 0,
    parked          boolean     not null default false,
    next_attempt_at timestamptz not null default now(),
    created_at      timestamptz not null default now()
);

create index outbox_due on outbox (next_attempt_at) where not parked;
create index outbox_of_result on outbox (result_id);

-- Which submission came under which idempotency key. With the key, the salt gives the token again; the table alone does not.
create table idempotency_key (
    key_sha256        bytea primary key,
    submission_sha256 bytea not null,
    salt              bytea not null,
    result_id         uuid  not null references result on delete cascade
);

create index idempotency_key_of_result on idempotency_key (result_id);

-- The last event for each article, a withdrawal included.
create table article (
    id       text primary key,
    sequence bigint not null,
    event    jsonb  not null
);

-- Spring Session's own tables, as its documentation gives them.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);
