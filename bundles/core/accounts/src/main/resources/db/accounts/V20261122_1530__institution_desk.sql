-- In the provinces.

-- R-ACC-18: each turn of the switch; the newest counts.
create table automatic_activation (
    position       bigint      generated always as identity primary key,
    institution_id uuid        not null,
    turned_on      boolean     not null,
    staff_id       uuid        not null,
    staff_name     text        not null,
    changed_at     timestamptz not null
);
create index automatic_activation_institution on automatic_activation (institution_id, position desc);

-- R-ACC-39: every question about a doctor.
create table doctor_check (
    id             uuid        primary key,
    asked_at       timestamptz not null,
    institution_id uuid        not null,
    staff_id       uuid        not null,
    staff_name     text        not null,
    kind           text        not null check (kind in ('QUALIFICATION', 'REGISTRATION')),
    person_id      uuid        not null,
    results        integer     not null check (results >= 0)
);
create index doctor_check_institution on doctor_check (institution_id, asked_at desc);
