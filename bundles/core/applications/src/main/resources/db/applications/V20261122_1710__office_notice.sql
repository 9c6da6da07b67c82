-- What offices are told (R-REG-54), each read by its own staff.
create table office_notice (
    id bigint generated always as identity primary key,
    office uuid not null,
    kind text not null,
    arguments jsonb not null,
    at timestamptz not null,
    read_at timestamptz,
    read_by uuid,
    check ((read_at is null) = (read_by is null))
);

create index office_notice_of on office_notice (office, id desc);
create index office_notice_unread on office_notice (office, id desc) where read_at is null;

-- What was reminded of, so that each is told once whoever looks, however often (R-REG-31, R-REG-159).
create table reminded (
    subject uuid not null,
    what text not null,
    of_day date not null,
    at timestamptz not null,
    primary key (subject, what, of_day)
);

comment on column reminded.of_day is 'the day from which or to which the time runs: the same subject may come again for another one';

create table daily_duty (
    name text primary key,
    done_on date not null
);

comment on table daily_duty is 'the last day for which a daily duty was done';

create index application_unconfirmed on application (id) where state = 'SUBMITTED';
