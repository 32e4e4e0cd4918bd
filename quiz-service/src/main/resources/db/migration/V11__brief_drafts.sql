-- Whether a quiz in progress is to leave no trace is said in its own row, and so never apart from it.
alter table quiz_draft add column brief boolean not null default false;
update quiz_draft set brief = true where id in (select draft_id from brief_draft);
drop table brief_draft;
