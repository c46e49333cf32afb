-- What was recorded by mistake is taken back: the next version says again what the one before said, from the same day on,
-- so that on no day it was otherwise as we know it now. Of a record that should never have been entered nothing stood
-- before; it leaves on the day on which it came. What we knew then stays to be asked for.

-- That an index is there already is told to nobody.
SET LOCAL client_min_messages = warning;

CREATE OR REPLACE FUNCTION register_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.recorded_at := clock_timestamp();
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
    ELSIF NEW.id <> OLD.id OR NEW.version <> OLD.version + 1 OR NEW.since < OLD.since THEN
        RAISE EXCEPTION 'version % of % does not follow version %', NEW.version, NEW.id, OLD.version
            USING ERRCODE = 'check_violation', CONSTRAINT = 'register_follow';
    ELSIF NEW.deed = 'mistaken' AND (NEW.since <> OLD.since OR NEW.reason IS NULL OR OLD.deed = 'mistaken') THEN
        RAISE EXCEPTION 'version % of % takes nothing back', NEW.version, NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'register_mistaken';
    END IF;
    RETURN NEW;
END $$;

-- As before; besides, the second table says of each version whether it was taken back.
CREATE OR REPLACE PROCEDURE register_keep(register text, searched text[]) LANGUAGE plpgsql AS $$
DECLARE
    was   text := register || '_was';
    names text;
    olds  text;
    one   record;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = register::regclass AND attname = 'words') THEN
        SELECT string_agg(format($f$' ' || coalesce(%I, '')$f$, column_name), ' || ') INTO names
        FROM unnest(searched) AS column_name;
        EXECUTE format('ALTER TABLE %I ADD COLUMN words text NOT NULL
                        GENERATED ALWAYS AS (lower(normalize(%s, NFKC))) STORED', register, names);
        EXECUTE format('CREATE INDEX %I ON %I USING gin (register_pairs(words)) WITH (gin_pending_list_limit = 512)',
                       register || '_pairs', register);
        -- Enough common pairs are known to tell them from the rare ones.
        EXECUTE format('ALTER INDEX %I ALTER COLUMN 1 SET STATISTICS 500', register || '_pairs');
    END IF;
    EXECUTE format('CREATE TABLE IF NOT EXISTS %I (LIKE %I, until date NOT NULL, closed_at timestamptz NOT NULL,
                    PRIMARY KEY (id, version), CHECK (until >= since))', was, register);
    EXECUTE format('ALTER TABLE %I ADD COLUMN IF NOT EXISTS mistaken boolean NOT NULL DEFAULT false', was);
    FOR one IN SELECT attname, format_type(atttypid, atttypmod) AS kind FROM pg_attribute
               WHERE attrelid = register::regclass AND attnum > 0 AND NOT attisdropped
                 AND attname NOT IN (SELECT attname FROM pg_attribute WHERE attrelid = was::regclass) LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN %I %s', was, one.attname, one.kind);
    END LOOP;
    -- Of a day not long ago only what was closed since is looked at.
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (until)', was || '_until', was);
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (closed_at)', was || '_closed', was);
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum),
           string_agg(format('OLD.%I', attname), ', ' ORDER BY attnum)
    INTO names, olds
    FROM pg_attribute
    WHERE attrelid = register::regclass AND attnum > 0 AND NOT attisdropped;
    EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
                    SET search_path FROM CURRENT AS $f$
                    BEGIN
                        INSERT INTO %I (%s, until, closed_at, mistaken)
                        VALUES (%s, NEW.since, NEW.recorded_at, NEW.deed = ''mistaken'');
                        RETURN NULL;
                    END $f$', register || '_keep', was, names, olds);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT OR UPDATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION register_take_knowledge_lock()', register || '_lock', register);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT OR UPDATE ON %I
                    FOR EACH ROW EXECUTE FUNCTION register_follow()', register || '_follow', register);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER UPDATE ON %I
                    FOR EACH ROW EXECUTE FUNCTION %I()', register || '_kept', register, register || '_keep');
    EXECUTE format('REVOKE DELETE, TRUNCATE ON %I FROM ${program}', register);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON %I FROM ${program}', was);
END $$;

REVOKE ALL ON PROCEDURE register_keep(text, text[]) FROM PUBLIC;

-- The registers that there are learn it, too.
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT t.tgrelid::regclass::text AS register FROM pg_trigger t
               WHERE t.tgname = t.tgrelid::regclass::text || '_kept' LOOP
        CALL register_keep(one.register, '{}');
    END LOOP;
END $$;
