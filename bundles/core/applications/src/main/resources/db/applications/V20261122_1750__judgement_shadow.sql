-- Finds what policies on trial said; a judgement without any is not in it.
create index judgement_shadow on judgement (application_id, id) where jsonb_array_length(judgement -> 'shadow') > 0;
