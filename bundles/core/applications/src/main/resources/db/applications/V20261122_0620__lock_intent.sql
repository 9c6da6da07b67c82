create table lock_intent (
    application_id uuid primary key,
    person uuid not null,
    intended_at timestamptz not null
);

comment on table lock_intent is 'national locks about to be taken; a row left here belongs to an application that never came to be';

create index lock_intent_oldest on lock_intent (intended_at);
