-- The national commit point (R-REG-11, 12, 21): entries are added and never changed.

CREATE TABLE ledger_entry (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id      uuid NOT NULL,
    sequence       bigint NOT NULL CHECK (sequence > 0),
    application_id uuid NOT NULL UNIQUE,
    tenant         text COLLATE "C" NOT NULL,
    type           text COLLATE "C" NOT NULL,
    approved_on    date NOT NULL,
    e_reg_id       text COLLATE "C" NOT NULL UNIQUE CHECK (length(e_reg_id) BETWEEN 1 AND 64),
    practice_code  text COLLATE "C" NOT NULL,
    body           text NOT NULL,
    committed_at   timestamptz NOT NULL,
    previous_hash  text COLLATE "C" NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
    hash           text COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (person_id, sequence)
);

COMMENT ON COLUMN ledger_entry.body IS 'canonical JSON; hash is SM3 over it; the columns before it repeat it for look-up';

-- Digest over the hashes of all entries since the seal before, chained: shows entries and persons taken away.
CREATE TABLE ledger_seal (
    number        bigint PRIMARY KEY CHECK (number > 0),
    last_position bigint NOT NULL,
    entries       bigint NOT NULL CHECK (entries > 0),
    digest        text COLLATE "C" NOT NULL,
    sealed_at     timestamptz NOT NULL
);

CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: % of % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry, ledger_seal FROM CURRENT_USER;

-- Lifelong practice codes (R-REG-48, R-DAT-21).
CREATE TABLE practice_code (
    person_id uuid PRIMARY KEY,
    code      text COLLATE "C" NOT NULL UNIQUE CHECK (code ~ '^[1-4][0-9]{14}$')
);

-- The last serial given out for a level, category and division.
CREATE TABLE practice_serial (
    series text COLLATE "C" PRIMARY KEY CHECK (series ~ '^[1-4][0-9]{8}$'),
    last   integer NOT NULL CHECK (last BETWEEN 1 AND 999999)
);

-- At most one unfinished register-changing application per person nationally (R-REG-21).
CREATE TABLE person_lock (
    person_id      uuid PRIMARY KEY,
    tenant         text COLLATE "C" NOT NULL,
    application_id uuid NOT NULL,
    acquired_at    timestamptz NOT NULL
);

-- Where each person is or was registered, in all provinces.
CREATE TABLE national_registration (
    registration_id  uuid PRIMARY KEY,
    person_id        uuid NOT NULL,
    tenant           text COLLATE "C" NOT NULL,
    level            integer NOT NULL CHECK (level IN (1, 2)),
    category         text COLLATE "C" NOT NULL,
    scopes           text[] NOT NULL,
    practice_place   text COLLATE "C" NOT NULL,
    institution_id   uuid NOT NULL,
    qualification_id uuid NOT NULL,
    status           text COLLATE "C" NOT NULL,
    ended_on         date,
    cause            text NOT NULL,
    granted_position bigint NOT NULL,
    ended_position   bigint NOT NULL,
    CHECK ((status = 'VALID') = (ended_on IS NULL))
);

CREATE INDEX national_registration_person ON national_registration (person_id, granted_position);

-- R-REG-45: one valid registration for each person and practice place.
CREATE UNIQUE INDEX national_registration_one_per_place ON national_registration (person_id, practice_place)
    WHERE status = 'VALID';
-- R-REG-44: an assistant has one valid place.
CREATE UNIQUE INDEX national_registration_assistant_one_place ON national_registration (person_id)
    WHERE status = 'VALID' AND level = 2;
