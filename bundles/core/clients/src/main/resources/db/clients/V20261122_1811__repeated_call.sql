-- Answers by the key that a caller gave to a call. The answer is sealed: it may hold what is shown once.
create table repeated_call (
    caller    text        not null,
    key       bytea       not null,
    operation text        not null,
    body      bytea       not null,
    ticket    uuid        not null,
    begun_at  timestamptz not null,
    answer    bytea,
    primary key (caller, key)
);
create index repeated_call_begun on repeated_call (begun_at);
