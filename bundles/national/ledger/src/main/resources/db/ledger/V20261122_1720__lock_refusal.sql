-- Applications whose lock was asked for by message and refused. Their provinces close them, whoever finishes first.
CREATE TABLE lock_refusal (
    application_id uuid PRIMARY KEY,
    refused_at     timestamptz NOT NULL
);
