-- Persons identified at a counter (R-REG-03): who they are by the document shown last. The number is sealed.

CREATE TABLE person (
    person_id     uuid        PRIMARY KEY,
    name          text        NOT NULL,
    gender        text        NOT NULL,
    birth_date    date        NOT NULL,
    id_type       text        NOT NULL,
    id_no         bytea       NOT NULL,
    identified_at timestamptz NOT NULL
);

-- What was known of them before (R-DAT-04).
CREATE TABLE person_history (
    LIKE person,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, replaced_at)
);

-- Finds what provinces entered for people of one name and date of birth (R-REG-197). What the feed brings is not in it.
CREATE INDEX qualification_entered_name ON qualification (name, birth_date) WHERE source = 'PROVINCE';
