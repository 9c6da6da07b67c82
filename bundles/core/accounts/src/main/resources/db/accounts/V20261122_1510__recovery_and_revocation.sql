-- At the national end only.

-- R-ACC-12: since when the person has known that an approval activates (case B).
alter table account add column approval_offered_at timestamptz;
update account set approval_offered_at = verified_at where route = 'APPROVAL';

-- R-ACC-33: who revoked the account of one of the institution's own doctors, and why.
create table revocation (
    account_id     uuid        primary key references account (id),
    tenant         text        not null,
    institution_id uuid        not null,
    staff_id       uuid        not null,
    staff_name     text        not null,
    reason         text        not null,
    revoked_at     timestamptz not null
);
create index revocation_institution on revocation (tenant, institution_id, revoked_at desc);

-- R-ACC-32: a new mobile number or e-mail address that is not verified yet; the old one stands meanwhile.
create table channel_change (
    account_id    uuid        not null references account (id),
    channel       text        not null check (channel in ('MOBILE', 'EMAIL')),
    address       bytea       not null,  -- sealed
    address_index bytea       not null,
    asked_at      timestamptz not null,
    primary key (account_id, channel)
);

-- R-ACC-30: a code sent to regain an account. The same row stands for somebody who has none.
create table recovery (
    id         uuid        primary key,
    account_id uuid        references account (id),
    code       bytea       not null,  -- keyed index of recovery and code
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    tries      integer     not null check (tries >= 0),
    used_at    timestamptz
);
create index recovery_expires on recovery (expires_at);
create index doctor_session_account on doctor_session (account_id);
