-- Who started an application: the doctor, an institution, a commission at the counter (R-REG-04, R-REG-133, R-REG-170).
alter table application
    add column starter text not null default 'DOCTOR' check (starter in ('DOCTOR', 'INSTITUTION', 'COMMISSION')),
    add column started_by uuid,
    add column started_by_staff uuid,
    add column falls_with_its_ground boolean not null default false,
    add column look_again boolean not null default false,
    alter column institution_id drop not null,
    drop constraint application_routed,
    add constraint application_routed check (state <> 'INST_CONFIRMED'
        or authority_id is not null and accepted_on is not null and due_on is not null and promised_on is not null),
    add constraint application_started check ((starter = 'DOCTOR') = (started_by is null));
alter table application alter column starter drop default;

comment on column application.look_again is 'a completed business of the person may have taken its ground away (R-REG-23)';

create index application_to_look_at on application (id) where look_again;
