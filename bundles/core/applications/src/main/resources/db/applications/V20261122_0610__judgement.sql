create table judgement (
    id bigint generated always as identity primary key,
    application_id uuid not null references application,
    stage text not null check (stage in ('SUBMISSION', 'DECISION', 'ENACTMENT')),
    judged_at timestamptz not null,
    judged_on date not null,
    accepted_on date not null,
    refused boolean not null,
    judgement jsonb not null,
    inputs text not null
);

comment on table judgement is 'what every provision in force said of an application, and the inputs in canonical JSON (R-POL-03)';

create index judgement_of on judgement (application_id, id);
