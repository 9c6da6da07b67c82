-- Outbox and inbox of a tenant (architecture §2): written in the transaction of the work itself.

CREATE TABLE outbox (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid NOT NULL,
    to_tenant    text COLLATE "C" NOT NULL,
    topic        text COLLATE "C" NOT NULL,
    key          text COLLATE "C" NOT NULL,
    body         text NOT NULL,
    sent_at      timestamptz NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL,
    last_problem text
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000,
        autovacuum_vacuum_cost_delay = 0);

CREATE INDEX outbox_due ON outbox (topic, due_at, position);
CREATE INDEX outbox_order ON outbox (to_tenant, key, position);

CREATE TABLE inbox (
    id          uuid PRIMARY KEY,
    topic       text COLLATE "C" NOT NULL,
    received_at timestamptz NOT NULL
);

CREATE INDEX inbox_received ON inbox USING brin (received_at);
