-- What moved the days by which an authority has to decide: each kind once (R-REG-27, R-REG-28).
create table decision_day (
    id bigint generated always as identity primary key,
    application_id uuid not null references application,
    kind text not null check (kind in ('PAPERS_ASKED', 'PAPERS_CAME', 'EXTENDED')),
    at timestamptz not null,
    staff_id uuid not null,
    by_name text not null,
    text text not null,
    due_on date not null,
    unique (application_id, kind)
);

-- Letters of decisions against a person, as they were written (R-REG-137).
create table decision_letter (
    application_id uuid primary key references application,
    at timestamptz not null,
    zh text not null,
    en text not null
);
