-- What persons are told (R-REG-54), for each to read at the own end.
create table person_notice (
    id bigint generated always as identity primary key,
    message uuid not null unique,
    person uuid not null,
    tenant text not null,
    kind text not null,
    arguments jsonb not null,
    at timestamptz not null,
    read_at timestamptz
);

create index person_notice_of on person_notice (person, id desc);

comment on column person_notice.message is 'the message that brought it: delivered again it is kept once';
