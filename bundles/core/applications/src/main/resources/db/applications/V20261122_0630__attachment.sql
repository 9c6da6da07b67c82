create table attachment (
    id uuid primary key,
    owner uuid not null,
    person uuid,
    staff_id uuid,
    staff_name text,
    office uuid,
    kind text not null check (kind in ('PHOTO', 'DOCUMENT')),
    media_type text not null,
    size integer not null check (size > 0),
    sm3 text not null check (length(sm3) = 64),
    uploaded_at timestamptz not null,
    asked_at timestamptz not null,
    check (owner = coalesce(person, office)),
    check ((person is null) = (office is not null and staff_id is not null and staff_name is not null)),
    constraint attachment_once unique (owner, kind, sm3)
);

comment on table attachment is 'what was uploaded for applications; the same content of the same owner once';
comment on column attachment.asked_at is 'last upload of this content: from here the days count until it goes unless an application carries it';

create table attachment_content (
    id uuid primary key references attachment on delete cascade,
    sealed bytea not null
);

alter table attachment_content alter column sealed set storage external;

comment on table attachment_content is 'contents apart from what describes them, encrypted (R-PUB-22)';

create table attachment_use (
    attachment_id uuid not null references attachment,
    application_id uuid not null references application,
    primary key (attachment_id, application_id)
);

create index attachment_use_by_application on attachment_use (application_id);

comment on table attachment_use is 'which applications carry which attachments; such an attachment stays';

create index attachment_oldest on attachment (asked_at);
