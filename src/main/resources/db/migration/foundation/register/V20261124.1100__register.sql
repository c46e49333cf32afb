-- What every kept record carries besides its own columns. The table of a register begins with
-- LIKE register_record INCLUDING ALL; this one holds no row itself.
CREATE TABLE register_record (
    id               uuid PRIMARY KEY,
    version          int NOT NULL DEFAULT 1 CHECK (version > 0),
    -- from which day on it is as the row says
    since            date NOT NULL CHECK (since >= DATE '1900-01-01'),
    -- a record never goes; a thing that left stays, with the day
    gone             boolean NOT NULL DEFAULT false,
    sample           boolean NOT NULL DEFAULT false,
    -- what made this version: entered, changed, left, returned, or a deed of the register's own
    deed             text NOT NULL CHECK (deed <> ''),
    document         text CHECK (document <> ''),
    reason           text CHECK (reason <> ''),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text
);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON register_record FROM ${program};

-- The pairs of signs that stand next to each other in the words of a record. A word of two syllables is one pair, and
-- the blank before a word makes a pair with its first sign, so that one syllable finds what begins with it. Unsafe, so
-- that no page of a list waits for workers to start; dear, so that the words themselves are compared first.
CREATE FUNCTION register_pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL UNSAFE COST 1000 AS $$
    SELECT ARRAY(SELECT substr(words, place, 2)
                 FROM generate_series(1, length(words) - 1) AS place
                 WHERE substr(words, place + 1, 1) <> ' ')
$$;

-- Writers share the lock that orders them against the freezing of reports, and take their time under it.
CREATE FUNCTION register_take_knowledge_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7302);
    RETURN NULL;
END $$;

-- A first version is the first; a later one follows the one it was made from and never begins before it.
CREATE FUNCTION register_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.recorded_at := clock_timestamp();
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
    ELSIF NEW.id <> OLD.id OR NEW.version <> OLD.version + 1 OR NEW.since < OLD.since THEN
        RAISE EXCEPTION 'version % of % does not follow version %', NEW.version, NEW.id, OLD.version
            USING ERRCODE = 'check_violation', CONSTRAINT = 'register_follow';
    END IF;
    RETURN NEW;
END $$;

-- Makes a table that is LIKE register_record a register: the searched columns get their words and pairs, a second
-- table keeps what each version said until when and until when that was believed, and the program can neither delete a
-- record nor touch what was. Call it again after columns were added.
CREATE PROCEDURE register_keep(register text, searched text[]) LANGUAGE plpgsql AS $$
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
                        INSERT INTO %I (%s, until, closed_at) VALUES (%s, NEW.since, NEW.recorded_at);
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
