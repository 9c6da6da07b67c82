-- Which messages came, by the digest of what is unique of each; by the time of this server.
create table seen_message (
    client_id uuid        not null,
    digest    bytea       not null,
    seen_at   timestamptz not null default now(),
    primary key (client_id, digest)
);
create index seen_message_at on seen_message (seen_at);
