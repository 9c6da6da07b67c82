-- Questions of doctors and institutions to the province's commission. What they wrote and were answered is sealed.
create table question (
    id           bigint      generated always as identity primary key,
    asker_kind   text        not null check (asker_kind in ('DOCTOR', 'INSTITUTION')),
    owner        uuid        not null,
    account      uuid        not null,
    asker_name   text        not null,
    office       text        not null,
    category     text        not null,
    title        bytea       not null,
    state        text        not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    version      int         not null,
    asked_at     timestamptz not null,
    answered_at  timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    rank         bigint      not null generated always as
                 (case when state = 'OPEN' then id else 1000000000000000 - id end) stored,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (withdrawn_at is null or state = 'CLOSED')
);
create index question_owner on question (owner, id desc);
create unique index question_rank on question (rank);

comment on column question.owner is 'the person, or the institution for which its staff asked';
comment on column question.rank is 'open ones first and of these the oldest, then the others, newest first';

create table question_entry (
    question bigint      not null references question,
    no       int         not null check (no > 0),
    kind     text        not null check (kind in ('QUESTION', 'FOLLOW_UP', 'ANSWER')),
    text     bytea       not null,
    account  uuid        not null,
    name     text        not null,
    office   text        not null,
    at       timestamptz not null,
    primary key (question, no)
);

-- What the public reads. What it read before stays, with who took it back.
create table question_publication (
    position     bigint      generated always as identity primary key,
    question     bigint      not null references question,
    category     text        not null,
    title        text        not null,
    answer       text        not null,
    at           timestamptz not null,
    by           uuid        not null,
    by_name      text        not null,
    ended_at     timestamptz,
    ended_by     uuid,
    ended_name   text,
    check ((ended_at is null) = (ended_by is null))
);
create unique index question_publication_present on question_publication (question) where ended_at is null;
create index question_publication_public on question_publication (position desc) where ended_at is null;
