-- Versions of the records of persons: registrations, filings, assessments, bans, permits. valid tells when it was so, recorded
-- when we knew it so. Nothing is deleted (R-DAT-04): a version that is superseded has its recorded time closed. All of it comes
-- from the ledger, so the register is built anew: rebuild it once after this migration.
DROP TABLE registration;

CREATE TABLE record (
    kind            text COLLATE "C" NOT NULL CHECK (kind IN ('REGISTRATION', 'FILING', 'ASSESSMENT', 'BAN', 'PERMIT')),
    id              uuid NOT NULL,
    person          uuid NOT NULL,
    person_name     text COLLATE "C" NOT NULL,
    practice_code   text COLLATE "C" NOT NULL,
    institution_id  uuid,
    practice_place  text COLLATE "C",
    status          text COLLATE "C" NOT NULL,
    last_day        date,
    body            jsonb NOT NULL,
    valid           daterange NOT NULL CHECK (NOT isempty(valid)),
    recorded        tstzrange NOT NULL CHECK (NOT isempty(recorded)),
    e_reg_id        text COLLATE "C" NOT NULL,
    policies        text[] NOT NULL,
    ledger_position bigint NOT NULL,
    PRIMARY KEY (id, ledger_position, valid),
    -- R-REG-43, 45: one valid registration, so one main institution, for each person and practice place at any time.
    CONSTRAINT record_one_per_place EXCLUDE USING gist (person WITH =, practice_place WITH =, valid WITH &&)
        WHERE (kind = 'REGISTRATION' AND status = 'VALID' AND upper_inf(recorded))
);

COMMENT ON COLUMN record.body IS 'the record whole; the columns before it repeat what is looked up by';
COMMENT ON COLUMN record.last_day IS 'of a filing or permit: past it, it is not valid, whether or not anything ran (R-REG-151)';
COMMENT ON COLUMN record.policies IS 'ids and versions of the policies by which it was decided (R-POL-03)';

CREATE INDEX record_person ON record (person, ledger_position);
CREATE INDEX record_institution ON record (institution_id, kind, status, person_name, id) WHERE upper_inf(recorded);
