-- Lists of persons registered and of persons whose registration was cancelled (R-PUB-08). Neither ID number nor reason (R-PUB-10).
CREATE TABLE announcement (
    id              uuid PRIMARY KEY,
    kind            text COLLATE "C" NOT NULL CHECK (kind IN ('REGISTERED', 'CANCELLED')),
    tenant          text COLLATE "C" NOT NULL,
    name            text NOT NULL,
    level           text NOT NULL,
    category        text NOT NULL,
    practice_code   text COLLATE "C" NOT NULL,
    institution     text NOT NULL,
    authority       text NOT NULL,
    announced_on    date NOT NULL,
    ledger_position bigint NOT NULL
);

CREATE INDEX announcement_list ON announcement (tenant, kind, announced_on DESC, id);
