create table application (
    id uuid primary key,
    type text not null,
    person uuid not null,
    person_name text not null,
    state text not null check (state in ('SUBMITTED', 'INST_REJECTED', 'INST_CONFIRMED', 'APPROVED_PENDING_EREGID',
        'COMPLETED', 'NOT_APPROVED', 'WITHDRAWN', 'AUTO_CLOSED')),
    changes_register boolean not null,
    institution_id uuid not null,
    institution_name text not null,
    authority_id uuid,
    authority_name text not null default '',
    category text not null,
    form jsonb not null,
    reason text not null check (length(reason) between 1 and 500),
    digest text not null,
    submitted_at timestamptz not null,
    accepted_on date,
    due_on date,
    promised_on date,
    decided_on date,
    decision_reason text not null default '',
    e_reg_id text unique,
    practice_code text,
    findings jsonb not null default '[]',
    ledger_requested boolean not null default false,
    version integer not null default 1,
    constraint application_routed check (
        state not in ('INST_CONFIRMED', 'APPROVED_PENDING_EREGID', 'COMPLETED', 'NOT_APPROVED')
        or authority_id is not null and accepted_on is not null and due_on is not null and promised_on is not null),
    constraint application_decided check (
        (state in ('APPROVED_PENDING_EREGID', 'COMPLETED', 'NOT_APPROVED')) <= (decided_on is not null)),
    constraint application_completed check ((state = 'COMPLETED') = (e_reg_id is not null))
);

comment on table application is 'applications (业务申请); never deleted (R-DAT-04)';

-- R-REG-21 within the tenant: the national lock keeps it across provinces, and this keeps it while the national end is away.
create unique index application_one_open_per_person on application (person)
    where changes_register and state in ('SUBMITTED', 'INST_REJECTED', 'INST_CONFIRMED', 'APPROVED_PENDING_EREGID');
create index application_of_person on application (person, submitted_at desc);
create index application_of_institution_open on application (institution_id, submitted_at)
    where state in ('SUBMITTED', 'INST_REJECTED', 'INST_CONFIRMED', 'APPROVED_PENDING_EREGID');
create index application_of_institution_ended on application (institution_id, submitted_at)
    where state in ('COMPLETED', 'NOT_APPROVED', 'WITHDRAWN', 'AUTO_CLOSED');
create index application_queue on application (authority_id, promised_on, due_on, submitted_at)
    where state = 'INST_CONFIRMED';
create index application_newest on application (submitted_at desc);
create index application_by_state on application (state, submitted_at desc);
create index application_to_request on application (decided_on, id)
    where state = 'APPROVED_PENDING_EREGID' and not ledger_requested;

create table application_step (
    id bigint generated always as identity primary key,
    application_id uuid not null references application,
    at timestamptz not null,
    actor text not null check (actor in ('DOCTOR', 'INSTITUTION', 'AUTHORITY', 'NATIONAL', 'SYSTEM')),
    by_name text not null,
    state text not null,
    remark text not null default ''
);

create index application_step_of on application_step (application_id, id);
