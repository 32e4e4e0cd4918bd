-- Answers that were given for calibration, with a consent of its own: of one person, one dimension, and one of the two questions, never
-- more. No key, no time but the month, nothing that leads to a result; rows are written in random order (docs/decisions/0013).
create table given_answer (
    month              date      not null,
    instrument_version text      not null,
    language           text      not null,
    dimension          text      not null,
    ratings            integer[] not null
);

alter table quiz_draft add column consent_calibration boolean not null default false;

-- What the answers say of qualities.
alter table result add column qualities jsonb not null default '[]';
