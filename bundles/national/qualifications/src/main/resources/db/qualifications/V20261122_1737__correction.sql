-- Corrections of what an examination gave, on their way from the exam point over the province to the exam centre (R-FEED-31…36).

CREATE TABLE correction_batch (
    name       text        PRIMARY KEY,
    tenant     text        NOT NULL,
    month      date        NOT NULL,
    made_at    timestamptz NOT NULL,
    written_at timestamptz,
    UNIQUE (tenant, month)
);

-- The record as it is to be; the first four columns are its key in the register. The number is sealed.
CREATE TABLE correction (
    id                  uuid        PRIMARY KEY,
    exam_year           smallint    NOT NULL,
    province            text        NOT NULL,
    exam_category       text        NOT NULL,
    admission_ticket_no text        NOT NULL,
    tenant              text        NOT NULL,
    qualification_id    uuid        NOT NULL,
    person_id           uuid        NOT NULL,
    items               text[]      NOT NULL,
    name                text        NOT NULL,
    gender              text        NOT NULL,
    birth_date          date        NOT NULL,
    id_type             text        NOT NULL,
    id_no               bytea       NOT NULL,
    education           text        NOT NULL,
    school              text,
    major               text,
    evidence            jsonb       NOT NULL,
    reason              text        NOT NULL,
    state               text        NOT NULL CHECK (state IN ('FILED', 'POINT_REVIEWED', 'PROVINCE_APPROVED', 'SENT',
                            'NMEC_APPLIED', 'NMEC_REJECTED', 'RECONCILED', 'REFUSED')),
    office              uuid        NOT NULL,
    filed_at            timestamptz NOT NULL,
    approved_on         date,
    batch               text        REFERENCES correction_batch,
    CHECK ((batch IS NULL) = (state IN ('FILED', 'POINT_REVIEWED', 'PROVINCE_APPROVED', 'REFUSED')))
);

-- One at a time for each qualification.
CREATE UNIQUE INDEX correction_open ON correction (qualification_id) WHERE state NOT IN ('RECONCILED', 'REFUSED');
CREATE INDEX correction_state ON correction (tenant, state, filed_at);
CREATE INDEX correction_sent ON correction (state) WHERE state = 'SENT';
CREATE INDEX correction_batch_of ON correction (batch);

CREATE TABLE correction_step (
    correction uuid        NOT NULL REFERENCES correction,
    no         integer     NOT NULL,
    state      text        NOT NULL,
    at         timestamptz NOT NULL,
    by_name    text        NOT NULL,
    remark     text        NOT NULL,
    PRIMARY KEY (correction, no)
);
