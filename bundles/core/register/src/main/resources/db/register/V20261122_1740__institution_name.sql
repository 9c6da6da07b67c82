-- Proposals of institutions to be called otherwise 机构更名变更 (R-INS-05), decided by the authority that registered them.
CREATE TABLE institution_rename (
    id             uuid PRIMARY KEY,
    institution_id uuid NOT NULL REFERENCES institution,
    before         text NOT NULL,
    name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    reason         text NOT NULL,
    state          text COLLATE "C" NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed_at    timestamptz NOT NULL,
    proposer_id    uuid NOT NULL,
    proposed_by    text NOT NULL,
    ended_at       timestamptz,
    decider_id     uuid,
    decided_by     text NOT NULL DEFAULT '',
    decision       text NOT NULL DEFAULT '',
    in_force_from  date,
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK ((state = 'APPROVED') = (in_force_from IS NOT NULL))
);

CREATE UNIQUE INDEX institution_rename_open ON institution_rename (institution_id) WHERE state = 'OPEN';
CREATE INDEX institution_rename_of ON institution_rename (institution_id, proposed_at DESC);

-- The names of institutions that were renamed, in versions as record has them. One without a row was never renamed: its name
-- is that of institution, and records of persons show it as the ledger has it.
CREATE TABLE institution_name (
    institution_id uuid NOT NULL REFERENCES institution,
    name           text NOT NULL,
    valid          daterange NOT NULL CHECK (NOT isempty(valid)),
    recorded       tstzrange NOT NULL,
    rename_id      uuid NOT NULL REFERENCES institution_rename,
    PRIMARY KEY (institution_id, rename_id, valid),
    CONSTRAINT institution_name_one_per_day EXCLUDE USING gist (institution_id WITH =, valid WITH &&)
        WHERE (upper_inf(recorded))
);
