-- A field of several values is a column of codes. The table of a register says CHECK (register_several(column)): no code
-- stands there twice, and none is empty or holds the comma by which they are written apart.
CREATE FUNCTION register_several(codes text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_ndims(codes), 1) = 1
           AND cardinality(codes) = (SELECT count(DISTINCT code) FROM unnest(codes) AS code
                                     WHERE code <> '' AND code NOT LIKE '%,%')
$$;

-- Something stands behind every code of such a column. A table of links would hold it, too; but what stands in a register
-- never goes, so it is enough to look when codes come. Arguments: the column, the table, its column, and which of its
-- rows are meant, as SQL.
CREATE FUNCTION register_refer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    stranger text;
BEGIN
    EXECUTE format('SELECT named.code FROM jsonb_array_elements_text($1) AS named (code)
                    WHERE NOT EXISTS (SELECT FROM %I AS target WHERE target.%I = named.code AND (%s)) LIMIT 1',
                   TG_ARGV[1], TG_ARGV[2], TG_ARGV[3])
    INTO stranger USING to_jsonb(NEW) -> TG_ARGV[0];
    IF stranger IS NOT NULL THEN
        RAISE EXCEPTION 'nothing stands behind %', stranger
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = TG_NAME,
                  DETAIL = format('Key (%s)=(%s) is not there.', TG_ARGV[0], stranger);
    END IF;
    RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION register_refer() FROM PUBLIC;

-- Holds it for a column of a register.
CREATE PROCEDURE register_refer(register text, several text, target text, key text, which text DEFAULT 'true')
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER INSERT OR UPDATE ON %I
                    FOR EACH ROW EXECUTE FUNCTION register_refer(%L, %L, %L, %L)',
                   register || '_' || several, register, several, target, key, which);
END $$;

REVOKE ALL ON PROCEDURE register_refer(text, text, text, text, text) FROM PUBLIC;
