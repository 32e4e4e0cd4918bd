-- What readers did on a day, counted: no result, no visit, no time of day.
create table reader_count (
    day     date   not null,
    what    text   not null,
    subject text   not null,
    number  bigint not null,
    primary key (day, what, subject)
);
