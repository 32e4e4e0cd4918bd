-- What the visitor said is going on, by the names of the predicaments.
alter table result add column predicaments text[] not null default '{}';
