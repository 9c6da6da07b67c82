-- Tables that stand without their indexes while very many rows go in, and how each index is made again: whoever opens the tenant
-- after a stop in between makes them. Meanwhile nobody but the load may write to such a table.
CREATE TABLE index_free_table (
    table_name text COLLATE "C" NOT NULL,
    no         integer NOT NULL,
    statement  text NOT NULL,
    PRIMARY KEY (table_name, no)
);

CREATE FUNCTION refuse_while_index_free() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('xinglin.bulk_load', true) IS DISTINCT FROM 'on' THEN
        RAISE EXCEPTION 'table % takes a bulk load now', TG_TABLE_NAME USING ERRCODE = 'lock_not_available';
    END IF;
    RETURN NULL;
END
$$;
