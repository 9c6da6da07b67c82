-- What institutions keep for themselves (rulebook §2.4, R-REG-235): departments and who works in which. Not from the ledger.
CREATE TABLE department (
    id             uuid PRIMARY KEY,
    institution_id uuid NOT NULL REFERENCES institution,
    name           text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
    subjects       text[] NOT NULL CHECK (cardinality(subjects) > 0),
    is_open        boolean NOT NULL DEFAULT true
);

CREATE UNIQUE INDEX department_name ON department (institution_id, name) WHERE is_open;

CREATE TABLE department_event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id uuid NOT NULL REFERENCES department,
    at            timestamptz NOT NULL,
    staff_id      uuid NOT NULL,
    by_name       text NOT NULL,
    what          text COLLATE "C" NOT NULL CHECK (what IN ('CREATED', 'CHANGED', 'CLOSED')),
    name          text COLLATE "C" NOT NULL,
    subjects      text[] NOT NULL
);

CREATE INDEX department_event_of ON department_event (department_id, id);

-- Each row is one stay; the open one is where the doctor is now.
CREATE TABLE doctor_department (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id uuid NOT NULL,
    department_id   uuid NOT NULL REFERENCES department,
    since           timestamptz NOT NULL,
    setter          text COLLATE "C" NOT NULL CHECK (setter IN ('DOCTOR', 'INSTITUTION')),
    by_id           uuid NOT NULL,
    by_name         text NOT NULL,
    until           timestamptz,
    ended_by        uuid,
    CHECK ((until IS NULL) = (ended_by IS NULL))
);

CREATE UNIQUE INDEX doctor_department_now ON doctor_department (registration_id) WHERE until IS NULL;
CREATE INDEX doctor_department_of ON doctor_department (department_id) WHERE until IS NULL;

COMMENT ON COLUMN doctor_department.by_id IS 'the member of staff, or the person';

-- Who set which approving authority (R-REG-06).
CREATE TABLE institution_authority_change (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    institution_id uuid NOT NULL REFERENCES institution,
    category       text COLLATE "C" NOT NULL,
    before_id      uuid REFERENCES authority,
    after_id       uuid NOT NULL REFERENCES authority,
    at             timestamptz NOT NULL,
    staff_id       uuid NOT NULL,
    by_name        text NOT NULL
);

CREATE INDEX institution_authority_change_of ON institution_authority_change (institution_id, id);
