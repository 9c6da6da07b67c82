-- What the public may know of doctors (R-PUB-01): one row for each valid registration, drawn from the ledger. No person's id,
-- no number of a document (R-PUB-20). Every row says from which ledger entry it comes and when that was (R-PUB-12).

CREATE TABLE public_doctor (
    registration_id uuid PRIMARY KEY,
    tenant          text COLLATE "C" NOT NULL,
    name            text COLLATE "C" NOT NULL,
    gender          text NOT NULL,
    level           text NOT NULL,
    category        text NOT NULL,
    practice_code   text COLLATE "C" NOT NULL,
    practice_place  text NOT NULL,
    institutions    text[] NOT NULL,
    scopes          text[] NOT NULL,
    authority       text NOT NULL,
    ledger_position bigint NOT NULL,
    committed_at    timestamptz NOT NULL
);

-- Serves the exact name in one province and in all, in the order of the answer.
CREATE INDEX public_doctor_name ON public_doctor (name, tenant, practice_code);
CREATE INDEX public_doctor_practice_code ON public_doctor (practice_code);

-- Registrations that ended, and by which entry: a grant that arrives after its end is not published (R-PUB-12).
CREATE TABLE unpublished (
    registration_id uuid PRIMARY KEY,
    ledger_position bigint NOT NULL
);
