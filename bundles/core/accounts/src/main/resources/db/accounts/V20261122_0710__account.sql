-- Accounts of doctors (rulebook §2.5, §4), at the national end only.

create table account (
    id                 uuid        primary key,
    person_id          uuid        not null,
    username           text        not null,
    name               text        not null,
    id_type            text        not null,
    id_no              bytea       not null,  -- sealed
    mobile             bytea       not null,  -- sealed
    mobile_index       bytea       not null,
    mobile_verified_at timestamptz,
    email              bytea       not null,  -- sealed
    email_index        bytea       not null,
    email_verified_at  timestamptz,
    password_hash      text        not null,  -- Argon2id, PHC string
    state              text        not null check (state in ('CREATED', 'ACTIVE', 'REVOKED')),
    verified_at        timestamptz,           -- when the registers last knew the person (R-ACC-08)
    route              text,                  -- activation case found then
    created_at         timestamptz not null,
    activated_at       timestamptz,
    activation_mode    text check (activation_mode in
                           ('CODE', 'AUTO_BY_INSTITUTION', 'QUALIFICATION_CODE', 'APPROVAL')),
    check ((state = 'CREATED') = (activated_at is null) or state = 'REVOKED'),
    check ((activated_at is null) = (activation_mode is null))
);
-- R-ACC-06: one account per person, until it is revoked.
create unique index account_person on account (person_id) where state <> 'REVOKED';
create unique index account_username on account (lower(username)) where state <> 'REVOKED';
-- R-ACC-05: a verified mobile number is a login name.
create unique index account_mobile on account (mobile_index) where mobile_verified_at is not null and state <> 'REVOKED';

-- The valid registrations that the last verification found: in case A whose institutions may issue a code.
create table account_registration (
    account_id      uuid not null references account (id),
    registration_id uuid not null,
    tenant          text not null,
    institution_id  uuid not null,
    primary key (account_id, registration_id)
);
create index account_registration_institution on account_registration (tenant, institution_id);

create table channel_code (
    id         uuid        primary key,
    account_id uuid        not null references account (id),
    channel    text        not null check (channel in ('MOBILE', 'EMAIL')),
    address    bytea       not null,  -- keyed index of number or address
    code       bytea       not null,  -- keyed index of account and code
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    tries      integer     not null check (tries >= 0),
    used_at    timestamptz
);
create index channel_code_account on channel_code (account_id, channel, sent_at desc);
create index channel_code_address on channel_code (address, sent_at);

-- R-ACC-19: generated once for an account by an institution, shown to it again on demand, never sent twice.
create table activation_code (
    id             uuid        primary key,
    account_id     uuid        not null references account (id),
    tenant         text        not null,
    institution_id uuid        not null,
    code           bytea       not null,  -- sealed
    issued_at      timestamptz not null,
    issued_by      uuid        not null,  -- staff account in the tenant
    expires_at     timestamptz not null,
    used_at        timestamptz
);
create index activation_code_account on activation_code (account_id, issued_at);

create table doctor_session (
    digest     bytea       primary key,
    account_id uuid        not null references account (id),
    begun_at   timestamptz not null,
    idle_at    timestamptz not null,
    ends_at    timestamptz not null
);
create index doctor_session_ends on doctor_session (ends_at);
