-- The secrets that lead to a result: none until one is asked for, and as many as are asked for.
create table result_link (
    token_sha256 bytea primary key,
    result_id    uuid not null references result on delete cascade
);

create index result_link_of_result on result_link (result_id);

insert into result_link (token_sha256, result_id) select token_sha256, id from result;

alter table result drop column token_sha256;

-- Visits kept the secret itself; they know results by their ids from now on.
delete from spring_session_attributes where attribute_name in ('nearer.result', 'nearer.results');
