-- What provinces enter is drawn from the ledger and can be rebuilt from it: its rows name the entry that made them.

ALTER TABLE qualification ADD COLUMN ledger_position bigint;
ALTER TABLE qualification_history ADD COLUMN ledger_position bigint;

-- What provinces entered is found without reading what the feed brought.
CREATE INDEX qualification_entered ON qualification (person_id) WHERE source = 'PROVINCE';
