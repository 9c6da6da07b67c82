-- Who is to be told of what. Secrets are sealed; the one before a rotation signs along until its time is over.
CREATE TABLE webhook_subscription (
    id            uuid PRIMARY KEY,
    client        uuid NOT NULL,
    client_tenant text COLLATE "C" NOT NULL,
    address       text NOT NULL,
    watch         text COLLATE "C" NOT NULL CHECK (watch IN ('PRACTICE_CODE', 'INSTITUTION', 'PROVINCE', 'ALL')),
    value         text COLLATE "C" NOT NULL,
    secret        bytea NOT NULL,
    old_secret    bytea,
    old_until     timestamptz,
    created_at    timestamptz NOT NULL,
    failures      integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    paused_until  timestamptz,
    disabled_at   timestamptz
);

CREATE INDEX webhook_subscription_client ON webhook_subscription (client, created_at, id);
CREATE INDEX webhook_subscription_watch ON webhook_subscription (watch, value) WHERE disabled_at IS NULL;

-- What each of them is told, and how that went.
CREATE TABLE webhook_delivery (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid NOT NULL UNIQUE,
    subscription  uuid NOT NULL REFERENCES webhook_subscription ON DELETE CASCADE,
    event         text COLLATE "C" NOT NULL,
    practice_code text COLLATE "C" NOT NULL,
    body          text NOT NULL,
    state         text COLLATE "C" NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
    attempts      integer NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    ended_at      timestamptz CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    problem       text
) WITH (autovacuum_vacuum_scale_factor = 0.02);

CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_order ON webhook_delivery (subscription, practice_code, position) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_list ON webhook_delivery (subscription, position DESC);
CREATE INDEX webhook_delivery_ended ON webhook_delivery (ended_at) WHERE state <> 'WAITING';

-- Up to where the feed was turned into deliveries; moved in the transaction that writes them.
CREATE TABLE webhook_cursor (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    cursor   text COLLATE "C" NOT NULL
);
