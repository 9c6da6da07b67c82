-- In every tenant: institutions' clients in their province, partners' at the national end.
create table client (
    id               uuid        primary key,
    institution_id   uuid,
    name             text        not null,
    scopes           text[]      not null,
    calls_per_minute integer     not null check (calls_per_minute >= 0),
    created_at       timestamptz not null,
    created_by       text        not null,
    revoked_at       timestamptz
);
create unique index client_name on client (coalesce(institution_id, '00000000-0000-0000-0000-000000000000'), lower(name))
    where revoked_at is null;

-- A secret as its digest, a certificate as its fingerprint: SHA-256 both.
create table client_key (
    id         uuid        primary key,
    client_id  uuid        not null references client,
    kind       text        not null check (kind in ('SECRET', 'CERTIFICATE')),
    digest     bytea       not null,
    hint       text        not null,
    created_at timestamptz not null,
    expires_at timestamptz
);
create index client_key_digest on client_key (digest);
create index client_key_client on client_key (client_id, created_at desc);

create table client_token (
    digest     bytea       primary key,
    client_id  uuid        not null references client,
    scopes     text[]      not null,
    expires_at timestamptz not null
);
create index client_token_expiry on client_token (expires_at);
create index client_token_client on client_token (client_id);

-- Who registered, changed, rotated and revoked what.
create table client_deed (
    position   bigint      generated always as identity primary key,
    client_id  uuid        not null references client,
    staff_id   uuid        not null,
    staff_name text        not null,
    deed       text        not null,
    at         timestamptz not null
);

-- Every call: which operation and what became of it, nothing of what was asked or answered.
create table client_call (
    position  bigint      generated always as identity primary key,
    client_id uuid        not null,
    at        timestamptz not null,
    operation text        not null,
    outcome   text        not null
);
create index client_call_client on client_call (client_id, position desc);
create index client_call_at on client_call using brin (at);
