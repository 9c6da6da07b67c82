-- In every tenant.

-- R-ACC-37: posts of an institution's staff. R-ACC-35, 36: an issued account waits for its first sign-in.
alter table staff_account
    add column post text check (post in ('MANAGER', 'OPERATOR', 'REVIEWER')),
    add column state text not null default 'ACTIVE' check (state in ('ISSUED', 'ACTIVE', 'CLOSED')),
    add column mobile bytea,                 -- sealed; left at collection
    add column password_ends_at timestamptz, -- of a one-time password
    add column issued_by uuid,               -- staff account
    add column materials text;               -- what was checked on site
update staff_account set post = 'REVIEWER' where role = 'INSTITUTION';
alter table staff_account
    add constraint staff_account_post check ((role = 'INSTITUTION') = (post is not null)),
    add constraint staff_account_one_time check (state <> 'ISSUED' or (mobile is not null and password_ends_at is not null));
create index staff_account_office on staff_account (office);
create index staff_session_account on staff_session (account_id);

create table staff_code (
    id         uuid        primary key,
    staff_id   uuid        not null references staff_account (id),
    code       bytea       not null,  -- keyed index of account and code
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    tries      integer     not null check (tries >= 0),
    used_at    timestamptz
);
create index staff_code_staff on staff_code (staff_id, sent_at desc);
