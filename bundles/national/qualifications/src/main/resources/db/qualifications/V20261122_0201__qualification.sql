-- The national register of doctor qualifications (rulebook 2.1) and what became of every batch that fed it.

CREATE TABLE feed_batch (
    id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text        NOT NULL,
    sm3          text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('RUNNING', 'ACCEPTED', 'REJECTED')),
    records      bigint      NOT NULL,
    read         bigint      NOT NULL DEFAULT 0,
    added        bigint      NOT NULL DEFAULT 0,
    corrected    bigint      NOT NULL DEFAULT 0,
    revoked      bigint      NOT NULL DEFAULT 0,
    unchanged    bigint      NOT NULL DEFAULT 0,
    quarantined  bigint      NOT NULL DEFAULT 0,
    problem      text        NOT NULL DEFAULT '',
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz
);

-- A name is taken by the batch that went in; one that was refused may be delivered again, mended (R-FEED-12).
CREATE UNIQUE INDEX feed_batch_taken ON feed_batch (name) WHERE state IN ('ACCEPTED', 'RUNNING');

-- Why records were quarantined, as the reject file says it; values are masked.
CREATE TABLE feed_reject (
    batch   integer NOT NULL REFERENCES feed_batch,
    no      integer NOT NULL,
    line    bigint  NOT NULL,
    seq     text    NOT NULL,
    field   text    NOT NULL,
    rule    text    NOT NULL,
    value   text    NOT NULL,
    problem text    NOT NULL,
    PRIMARY KEY (batch, no)
);

-- One row for each qualification as it stands. The key is the exam's (R-FEED-12); id is made from the key, so that it is
-- the same again if the register has to be filled anew; batch and seq say which record of which file made this version. No
-- foreign key on batch and three indexes, no more: a year's million records come at once.
CREATE TABLE qualification (
    exam_year           smallint    NOT NULL,
    province            text        NOT NULL,
    exam_category       text        NOT NULL,
    admission_ticket_no text        NOT NULL,
    id                  uuid        NOT NULL,
    person_id           uuid        NOT NULL,
    name                text        NOT NULL,
    gender              text        NOT NULL,
    birth_date          date        NOT NULL,
    ethnicity           text,
    id_type             text        NOT NULL,
    id_no               bytea       NOT NULL,
    education           text        NOT NULL,
    school              text,
    major               text,
    exam_point          text,
    level               smallint    NOT NULL,
    category            text        NOT NULL,
    code                bytea,
    code_index          bytea,
    awarded_on          date,
    origin              text        NOT NULL,
    source              text        NOT NULL,
    status              text        NOT NULL CHECK (status IN ('VALID', 'RESCINDED')),
    version             integer     NOT NULL,
    batch               integer     NOT NULL,
    seq                 integer     NOT NULL,
    recorded_at         timestamptz NOT NULL,
    corrected_at        timestamptz,
    PRIMARY KEY (exam_year, province, exam_category, admission_ticket_no)
);

CREATE INDEX qualification_person ON qualification (person_id);
CREATE UNIQUE INDEX qualification_code ON qualification (code_index) WHERE code_index IS NOT NULL;

-- Every version that was replaced, with the batch that replaced it and why (R-DAT-04).
CREATE TABLE qualification_history (
    LIKE qualification INCLUDING DEFAULTS,
    replaced_by_batch integer     NOT NULL,
    action            text        NOT NULL CHECK (action IN ('ISSUE', 'CORRECT', 'REVOKE')),
    reason            text,
    replaced_at       timestamptz NOT NULL,
    PRIMARY KEY (exam_year, province, exam_category, admission_ticket_no, version)
);
