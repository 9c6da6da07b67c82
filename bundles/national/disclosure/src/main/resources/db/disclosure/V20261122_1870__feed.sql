-- What was touched in the public register, written by the transaction that touched it: whoever sees the one sees the other. A row
-- names a record, or an institution whose name is another now; one that names nothing says that everything may be different.
CREATE TABLE public_touched (
    no              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id uuid,
    institution_id  uuid
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);

CREATE FUNCTION touch_public_doctor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public_touched (registration_id)
    VALUES (CASE TG_OP WHEN 'DELETE' THEN OLD.registration_id ELSE NEW.registration_id END);
    RETURN NULL;
END
$$;

-- A load of very many rows says once that everything was touched.
CREATE TRIGGER touched AFTER INSERT OR UPDATE OR DELETE ON public_doctor FOR EACH ROW
    WHEN (current_setting('xinglin.bulk_load', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION touch_public_doctor();

-- Where the feed is. Positions go on from epoch to epoch.
CREATE TABLE feed_state (
    only_one      boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    epoch         text COLLATE "C" NOT NULL,
    oldest        bigint NOT NULL,
    last          bigint NOT NULL,
    began_whole   boolean NOT NULL,
    day           date NOT NULL,
    scope_names   text NOT NULL
);

-- What consumers were told last of each record: nine items (R-PUB-01), and the day on which filings make them others (R-REG-151).
CREATE TABLE feed_record (
    registration_id uuid PRIMARY KEY,
    record          uuid NOT NULL,
    tenant          text COLLATE "C" NOT NULL,
    practice_code   text COLLATE "C" NOT NULL,
    institutions    uuid[] NOT NULL,
    items           text NOT NULL,
    turns_on        date,
    position        bigint NOT NULL
);

CREATE INDEX feed_record_turns ON feed_record (turns_on) WHERE turns_on IS NOT NULL;

CREATE TABLE feed_change (
    position      bigint PRIMARY KEY,
    kind          text NOT NULL CHECK (kind IN ('SHOWN', 'CHANGED', 'WITHDRAWN')),
    record        uuid NOT NULL,
    tenant        text COLLATE "C" NOT NULL,
    practice_code text COLLATE "C" NOT NULL,
    institutions  uuid[] NOT NULL,
    items         text CHECK ((kind = 'WITHDRAWN') = (items IS NULL)),
    at            timestamptz NOT NULL
);

CREATE INDEX feed_change_at ON feed_change USING brin (at);

-- Keys that sign what consumers get; private ones are sealed.
CREATE TABLE feed_key (
    id         text COLLATE "C" PRIMARY KEY,
    public     bytea NOT NULL,
    private    bytea NOT NULL,
    made_at    timestamptz NOT NULL,
    retired_at timestamptz
);

CREATE UNIQUE INDEX feed_key_that_signs ON feed_key ((true)) WHERE retired_at IS NULL;
