-- Stocktaking (재물조사): a campaign looks at devices where they stand. What should be there is written down when it
-- opens, what was seen is one finding for each thing, and what was not seen is missing when it closes. Corrections are
-- movements in the register, never changes here.

CREATE TABLE equipment_stocktaking (
    id                uuid PRIMARY KEY,
    title             text NOT NULL UNIQUE CHECK (length(title) BETWEEN 1 AND 100),
    day               date NOT NULL CHECK (day >= DATE '1900-01-01'),
    -- FROZEN: devices in its scope do not move until it closes; OPEN: they move, and are compared as they stand
    mode              text NOT NULL CHECK (mode IN ('FROZEN', 'OPEN')),
    -- the scope; empty means all
    departments       text[] NOT NULL,
    items             text[] NOT NULL,
    -- how places in the scope begin
    place             text CHECK (length(place) BETWEEN 1 AND 200),
    opened_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    opened_by         uuid NOT NULL,
    opened_by_name    text NOT NULL,
    acting_for        text,
    closed_at         timestamptz,
    closed_by         uuid,
    closed_by_name    text,
    closed_acting_for text,
    CONSTRAINT equipment_stocktaking_closed_whole CHECK (num_nulls(closed_at, closed_by, closed_by_name) IN (0, 3))
);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON equipment_stocktaking FROM ${program};
GRANT INSERT (id, title, day, mode, departments, items, place, opened_by, opened_by_name, acting_for)
    ON equipment_stocktaking TO ${program};
GRANT UPDATE (closed_by, closed_by_name, closed_acting_for) ON equipment_stocktaking TO ${program};

CREATE FUNCTION equipment_stocktaking_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL THEN
        RAISE EXCEPTION 'stocktaking % is closed', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_stocktaking_closed', DETAIL = OLD.title;
    END IF;
    NEW.closed_at := clock_timestamp();
    RETURN NEW;
END $$;

CREATE TRIGGER equipment_stocktaking_close BEFORE UPDATE ON equipment_stocktaking
    FOR EACH ROW EXECUTE FUNCTION equipment_stocktaking_close();

-- What the register said when the campaign opened.
CREATE TABLE equipment_stocktaking_expected (
    stocktaking uuid NOT NULL REFERENCES equipment_stocktaking,
    device      uuid NOT NULL REFERENCES equipment_device,
    item_number text NOT NULL,
    item        text NOT NULL,
    department  text,
    post        text,
    place       text,
    PRIMARY KEY (stocktaking, device)
);
CREATE INDEX equipment_stocktaking_expected_device ON equipment_stocktaking_expected (device);

REVOKE UPDATE, DELETE, TRUNCATE ON equipment_stocktaking_expected FROM ${program};

-- Without blanks, which people set as they like.
CREATE FUNCTION equipment_stocktaking_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(lower(words), ' ', '')
$$;

-- One thing that was seen, or not: said_… is what the register said then. Of a thing that is seen again elsewhere the
-- later sight counts, and the earlier one stays below.
CREATE TABLE equipment_stocktaking_finding (
    stocktaking     uuid NOT NULL REFERENCES equipment_stocktaking,
    -- the number of the device, or what was scanned where no device has it
    code            text NOT NULL CHECK (length(code) BETWEEN 1 AND 100),
    device          uuid REFERENCES equipment_device,
    item            text,
    version         int NOT NULL DEFAULT 1,
    missing         boolean NOT NULL DEFAULT false,
    -- as the scanning page numbers its scans: the same one sent twice is one
    scan            uuid NOT NULL,
    seen_place      text CHECK (length(seen_place) BETWEEN 1 AND 200),
    seen_department text CHECK (length(seen_department) BETWEEN 1 AND 200),
    seen_post       text CHECK (length(seen_post) BETWEEN 1 AND 200),
    said_place      text,
    said_department text,
    said_post       text,
    scanned_at      timestamptz NOT NULL,
    scanned_by      uuid NOT NULL,
    scanned_by_name text NOT NULL,
    acting_for      text,
    verdict         text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN missing THEN 'MISSING'
             WHEN device IS NULL THEN 'UNKNOWN'
             WHEN equipment_stocktaking_plain(seen_place) <> equipment_stocktaking_plain(said_place) THEN 'WRONG_PLACE'
             WHEN (seen_department IS NOT NULL
                   AND seen_department IS DISTINCT FROM said_department)
                  OR equipment_stocktaking_plain(seen_post) <> equipment_stocktaking_plain(said_post) THEN 'WRONG_USER'
             ELSE 'FOUND' END) STORED,
    PRIMARY KEY (stocktaking, code),
    CONSTRAINT equipment_stocktaking_missing_device CHECK (missing <= (device IS NOT NULL))
);
CREATE UNIQUE INDEX equipment_stocktaking_finding_device ON equipment_stocktaking_finding (stocktaking, device);
CREATE INDEX equipment_stocktaking_finding_verdict ON equipment_stocktaking_finding (stocktaking, verdict, code);

CREATE TABLE equipment_stocktaking_finding_was (
    LIKE equipment_stocktaking_finding,
    PRIMARY KEY (stocktaking, code, version)
);

REVOKE DELETE, TRUNCATE ON equipment_stocktaking_finding FROM ${program};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON equipment_stocktaking_finding_was FROM ${program};

-- Scans come into an open campaign only; closing waits for those under way.
CREATE FUNCTION equipment_stocktaking_find() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM FROM equipment_stocktaking WHERE id = NEW.stocktaking AND closed_at IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'stocktaking % is closed', NEW.stocktaking
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_stocktaking_closed',
                  DETAIL = coalesce((SELECT title FROM equipment_stocktaking WHERE id = NEW.stocktaking), '');
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.version := OLD.version + 1;
        INSERT INTO equipment_stocktaking_finding_was SELECT OLD.*;
    ELSE
        NEW.version := 1;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER equipment_stocktaking_find BEFORE INSERT OR UPDATE ON equipment_stocktaking_finding
    FOR EACH ROW EXECUTE FUNCTION equipment_stocktaking_find();

-- A device in the scope of a campaign that freezes movements stays as it is until the campaign closes.
CREATE FUNCTION equipment_stocktaking_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    campaign text;
BEGIN
    IF (NEW.department, NEW.post, NEW.place, NEW.state, NEW.gone)
       IS DISTINCT FROM (OLD.department, OLD.post, OLD.place, OLD.state, OLD.gone) THEN
        SELECT s.title INTO campaign
        FROM equipment_stocktaking_expected e JOIN equipment_stocktaking s ON s.id = e.stocktaking
        WHERE e.device = OLD.id AND s.mode = 'FROZEN' AND s.closed_at IS NULL
        LIMIT 1;
        IF campaign IS NOT NULL THEN
            RAISE EXCEPTION 'device % is frozen by stocktaking %', OLD.id, campaign
                USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_stocktaking_frozen',
                      DETAIL = format('Key (campaign)=(%s)', campaign);
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER equipment_stocktaking_freeze BEFORE UPDATE ON equipment_device
    FOR EACH ROW EXECUTE FUNCTION equipment_stocktaking_freeze();
