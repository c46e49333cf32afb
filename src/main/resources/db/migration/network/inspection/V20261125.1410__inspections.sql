-- Pre-use inspections of telecommunication works. A register: see register_keep.

CREATE TABLE inspection_application (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^[0-9]{4}-[0-9]{4}$'),
    received_on  date NOT NULL,
    building     text NOT NULL CHECK (building <> ''),
    place        text NOT NULL CHECK (place <> ''),
    floor_area   numeric(9, 2) NOT NULL CHECK (floor_area BETWEEN 0 AND 1000000),
    work         text NOT NULL CHECK (work IN ('LINES', 'MOBILE', 'BROADCAST', 'LINES_AND_BROADCAST',
                                               'LINES_AND_MOBILE', 'ALL')),
    applicant    text CHECK (applicant <> ''),
    contractor   text NOT NULL CHECK (contractor <> ''),
    registration text CHECK (registration <> ''),
    form         boolean NOT NULL,
    drawings     boolean NOT NULL,
    missing      text CHECK (missing <> ''),
    mend_by      date CHECK (mend_by >= received_on),
    inspector    text CHECK (inspector <> ''),
    findings     text CHECK (findings <> ''),
    faults       text CHECK (faults <> ''),
    state        text NOT NULL CHECK (state IN ('RECEIVED', 'MENDING', 'VISITED', 'FIT', 'UNFIT', 'CERTIFIED',
                                                'WITHDRAWN')),
    certificate  text UNIQUE CHECK (certificate ~ '^[0-9]{4}-[0-9]{4}$'),
    note         text CHECK (note <> ''),
    CONSTRAINT inspection_application_mending CHECK ((state = 'MENDING') = (missing IS NOT NULL)),
    CONSTRAINT inspection_application_seen
        CHECK (state NOT IN ('VISITED', 'FIT', 'UNFIT', 'CERTIFIED') OR inspector IS NOT NULL),
    CONSTRAINT inspection_application_unfit CHECK ((state = 'UNFIT') = (faults IS NOT NULL)),
    CONSTRAINT inspection_application_certified CHECK ((state = 'CERTIFIED') = (certificate IS NOT NULL))
);
CREATE INDEX inspection_application_by_number ON inspection_application (number, id);
CREATE INDEX inspection_application_by_day ON inspection_application (received_on, id);
CREATE INDEX inspection_application_by_state ON inspection_application (state, number, id) WHERE NOT gone;
CALL register_keep('inspection_application', ARRAY['number', 'building', 'place', 'contractor', 'certificate']);

-- The last number that was given to a certificate in a year.
CREATE TABLE inspection_certificate_series (
    year int PRIMARY KEY,
    last int NOT NULL CHECK (last BETWEEN 1 AND 9999)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON inspection_certificate_series FROM ${program};

-- A certificate gets the next number of the year in which it is given, in the transaction that gives it, so that none
-- is left out; afterwards neither number nor state changes. Nothing comes in certified.
CREATE FUNCTION inspection_certify() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    given int;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.certificate IS NOT NULL OR NEW.state = 'CERTIFIED' THEN
            RAISE EXCEPTION 'an application comes in without a certificate'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_certify';
        END IF;
    ELSIF OLD.state = 'CERTIFIED' THEN
        IF NEW.state <> 'CERTIFIED' OR NEW.certificate IS DISTINCT FROM OLD.certificate THEN
            RAISE EXCEPTION 'a certificate stays as it was given'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_certify';
        END IF;
    ELSIF NEW.state = 'CERTIFIED' THEN
        INSERT INTO inspection_certificate_series AS series (year, last)
        VALUES (extract(year FROM NEW.since), 1)
        ON CONFLICT (year) DO UPDATE SET last = series.last + 1
        RETURNING series.last INTO given;
        NEW.certificate := to_char(NEW.since, 'YYYY') || '-' || lpad(given::text, 4, '0');
    ELSE
        NEW.certificate := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER inspection_application_certify BEFORE INSERT OR UPDATE ON inspection_application
    FOR EACH ROW EXECUTE FUNCTION inspection_certify();
