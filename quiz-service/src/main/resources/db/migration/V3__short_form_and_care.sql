-- Signs that answers were given without reading; they change no score.
alter table result add column carelessness text[] not null default '{}';

-- FULL: every statement. SHORT: two of each kind, and more only where it is not clear yet.
alter table quiz_draft add column form text not null default 'FULL';
