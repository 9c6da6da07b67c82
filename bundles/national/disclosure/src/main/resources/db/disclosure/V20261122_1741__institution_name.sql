-- Which names institutions have since they were renamed (R-INS-05), as their provinces tell. One without a row is called as the
-- records of its doctors say.
CREATE TABLE institution_name (
    institution_id uuid PRIMARY KEY,
    tenant         text COLLATE "C" NOT NULL,
    name           text NOT NULL,
    in_force_from  date NOT NULL,
    decided_at     timestamptz NOT NULL
);

-- By which institutions a record is public, so that it shows their present names. Rebuild once after this migration.
ALTER TABLE public_doctor ADD COLUMN institution_id uuid, ADD COLUMN filed_ids uuid[] NOT NULL DEFAULT '{}';
