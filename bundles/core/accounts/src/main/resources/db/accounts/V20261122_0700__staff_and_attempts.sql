-- In every tenant, the national one included.

-- Failures in a row at one door: a login, whether it exists or not, or an account's activation.
create table sign_in_attempt (
    door         bytea       primary key,  -- keyed index of what was tried
    failures     integer     not null check (failures >= 0),
    last_at      timestamptz not null,
    locked_until timestamptz
);
create index sign_in_attempt_last on sign_in_attempt (last_at);

create table staff_account (
    id            uuid        primary key,
    role          text        not null check (role in ('INSTITUTION', 'AUTHORITY', 'NATIONAL')),
    office        uuid        not null,
    username      text        not null,
    name          text        not null,
    password_hash text        not null,
    created_at    timestamptz not null
);
create unique index staff_account_username on staff_account (lower(username));

create table staff_session (
    digest     bytea       primary key,
    account_id uuid        not null references staff_account (id),
    begun_at   timestamptz not null,
    idle_at    timestamptz not null,
    ends_at    timestamptz not null
);
create index staff_session_ends on staff_session (ends_at);
