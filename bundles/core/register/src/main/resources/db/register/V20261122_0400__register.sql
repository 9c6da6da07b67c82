-- A tenant's registers (rulebook §2.2, 2.4).

CREATE TABLE authority (
    id            uuid PRIMARY KEY,
    name          text NOT NULL,
    line          text COLLATE "C" NOT NULL CHECK (line IN ('HEALTH', 'TCM')),
    division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$')
);

CREATE TABLE institution (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,
    uscc            text COLLATE "C" NOT NULL UNIQUE,
    registration_no text COLLATE "C" NOT NULL UNIQUE,
    division_code   text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
    kind            text COLLATE "C" NOT NULL CHECK (kind IN ('MEDICAL', 'PREVENTIVE', 'MATERNAL_CHILD')),
    level           text NOT NULL,
    address         text NOT NULL,
    status          text COLLATE "C" NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'CANCELLED')),
    subjects        text[] NOT NULL
);

-- The approving authority of each top category (R-REG-06).
CREATE TABLE institution_authority (
    institution_id uuid NOT NULL REFERENCES institution,
    category       text COLLATE "C" NOT NULL CHECK (category IN ('10', '20', '30', '40')),
    authority_id   uuid NOT NULL REFERENCES authority,
    PRIMARY KEY (institution_id, category)
);

-- Versions of practice registrations: valid tells when it was so, recorded when we knew it so. Nothing is deleted (R-DAT-04):
-- a version that is superseded has its recorded time closed. All of it comes from the ledger.
CREATE TABLE registration (
    id               uuid NOT NULL,
    person           uuid NOT NULL,
    person_name      text NOT NULL,
    gender           text COLLATE "C" NOT NULL,
    practice_code    text COLLATE "C" NOT NULL,
    level            integer NOT NULL,
    category         text COLLATE "C" NOT NULL,
    scopes           text[] NOT NULL,
    practice_place   text COLLATE "C" NOT NULL,
    institution_id   uuid NOT NULL,
    institution_name text NOT NULL,
    division_code    text COLLATE "C" NOT NULL,
    authority_id     uuid NOT NULL,
    authority_name   text NOT NULL,
    qualification_id uuid NOT NULL,
    approved_on      date NOT NULL,
    status           text COLLATE "C" NOT NULL,
    biz_status       text COLLATE "C" NOT NULL,
    cause            text NOT NULL,
    e_reg_id         text COLLATE "C" NOT NULL,
    title            text NOT NULL,
    education        text NOT NULL,
    school           text NOT NULL,
    valid            daterange NOT NULL CHECK (NOT isempty(valid)),
    recorded         tstzrange NOT NULL CHECK (NOT isempty(recorded)),
    ledger_position  bigint NOT NULL,
    PRIMARY KEY (id, ledger_position, valid),
    -- R-REG-43, 45: one valid registration, so one main institution, for each person and practice place at any time.
    CONSTRAINT registration_one_per_place EXCLUDE USING gist (person WITH =, practice_place WITH =, valid WITH &&)
        WHERE (status = 'VALID' AND upper_inf(recorded))
);

CREATE INDEX registration_person ON registration (person, ledger_position);
CREATE INDEX registration_institution ON registration (institution_id, person_name)
    WHERE status = 'VALID' AND upper_inf(recorded);
