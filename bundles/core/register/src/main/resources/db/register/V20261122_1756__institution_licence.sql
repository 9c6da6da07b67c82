-- What practice licences of institutions say beside the register's own particulars (R-PUB-03). Rows are added, never changed: the
-- last one of an institution counts.
CREATE TABLE institution_licence (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    institution_id       uuid NOT NULL REFERENCES institution,
    legal_representative text NOT NULL,
    principal            text NOT NULL,
    valid_from           date NOT NULL,
    valid_to             date NOT NULL CHECK (valid_to >= valid_from),
    authority_id         uuid NOT NULL REFERENCES authority,
    entered_at           timestamptz NOT NULL,
    staff_id             uuid NOT NULL,
    entered_by           text NOT NULL
);

CREATE INDEX institution_licence_of ON institution_licence (institution_id, id);
