CREATE TABLE note (
    id         uuid PRIMARY KEY,
    person     uuid NOT NULL,
    tenant     text NOT NULL,
    written_at timestamptz NOT NULL,
    day        date,
    tags       text[] NOT NULL DEFAULT '{}',
    detail     jsonb NOT NULL DEFAULT '{}',
    id_no      bytea,
    secret     text,
    CONSTRAINT one_note_per_secret UNIQUE (secret)
);
