-- What was told last of the items that enough people speak of: to tell what has changed, and to take back what is counted no more.
create table told_rating (
    item       text primary key,
    helpful    integer not null,
    not_for_me integer not null
);
