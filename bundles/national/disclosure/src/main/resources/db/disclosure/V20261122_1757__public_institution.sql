-- What the public may know of institutions (R-PUB-03): eight items, as their provinces tell, and nothing else.
CREATE TABLE public_institution (
    institution_id       uuid PRIMARY KEY,
    tenant               text COLLATE "C" NOT NULL,
    name                 text COLLATE "C" NOT NULL,
    address              text NOT NULL,
    subjects             text[] NOT NULL,
    legal_representative text NOT NULL,
    principal            text NOT NULL,
    registration_no      text COLLATE "C" NOT NULL,
    valid_from           date NOT NULL,
    valid_to             date NOT NULL,
    authority            text NOT NULL
);

CREATE INDEX public_institution_name ON public_institution (name, tenant);
CREATE INDEX public_institution_tenant ON public_institution (tenant, name);
