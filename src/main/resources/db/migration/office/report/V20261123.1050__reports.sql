-- Reports and their sections. A frozen report never changes; it is taken up again as its next edition.
CREATE TABLE report (
    id          uuid PRIMARY KEY,
    name        text NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
    edition     int  NOT NULL CHECK (edition > 0),
    title_ko    text NOT NULL CHECK (btrim(title_ko) <> ''),
    title_en    text NOT NULL CHECK (btrim(title_en) <> ''),
    department  text NOT NULL CHECK (department <> ''),
    as_of       date NOT NULL,
    dated       date NOT NULL CHECK (dated >= as_of),
    state       text NOT NULL CHECK (state IN ('IN_WORK', 'FROZEN')),
    version     int  NOT NULL DEFAULT 1 CHECK (version > 0),
    -- the report whose sections it began with
    modelled_on uuid REFERENCES report (id),
    follows     uuid UNIQUE REFERENCES report (id),
    begun_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    begun_by    text NOT NULL,
    UNIQUE (name, edition),
    CHECK ((edition = 1) = (follows IS NULL))
);

-- Of one report, one edition at most is in work.
CREATE UNIQUE INDEX report_in_work ON report (name) WHERE state = 'IN_WORK';

CREATE TABLE report_section (
    id          uuid PRIMARY KEY,
    report      uuid NOT NULL REFERENCES report (id),
    parent      uuid,
    depth       int  NOT NULL CHECK (depth IN (1, 2)),
    -- in reading order; none once the section was taken out
    place       int  CHECK (place >= 0),
    number      text NOT NULL CHECK (number <> ''),
    heading_ko  text NOT NULL CHECK (btrim(heading_ko) <> ''),
    heading_en  text NOT NULL CHECK (btrim(heading_en) <> ''),
    teams       text[] NOT NULL,
    state       text NOT NULL CHECK (state IN ('NOT_BEGUN', 'IN_WORK', 'DONE')),
    body        text NOT NULL CHECK (length(body) <= 100000),
    version     int  NOT NULL CHECK (version > 0),
    UNIQUE (report, id),
    UNIQUE (report, place) DEFERRABLE,
    FOREIGN KEY (report, parent) REFERENCES report_section (report, id),
    CHECK ((depth = 1) = (parent IS NULL))
);

-- Every heading, text and state that a section had, with who wrote it.
CREATE TABLE report_section_revision (
    section      uuid NOT NULL REFERENCES report_section (id),
    version      int  NOT NULL CHECK (version > 0),
    state        text NOT NULL,
    heading      text NOT NULL,
    body         text NOT NULL,
    written_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    written_by   uuid NOT NULL,
    writer       text NOT NULL,
    acting_for   text,
    PRIMARY KEY (section, version)
);

REVOKE UPDATE, DELETE, TRUNCATE ON report_section_revision FROM ${program};

-- What was known when a report was frozen, and a seal over its figures and its text.
CREATE TABLE report_freezing (
    report         uuid PRIMARY KEY REFERENCES report (id),
    known_at       timestamptz NOT NULL,
    figure_count   int  NOT NULL CHECK (figure_count >= 0),
    figures_sha256 text NOT NULL CHECK (figures_sha256 ~ '^[0-9a-f]{64}$'),
    text_sha256    text NOT NULL CHECK (text_sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by      uuid NOT NULL,
    frozen_by_name text NOT NULL,
    acting_for     text
);

CREATE TABLE report_frozen_figure (
    report         uuid NOT NULL REFERENCES report_freezing (report),
    place          int  NOT NULL CHECK (place >= 0),
    key            text NOT NULL CHECK (key <> ''),
    expression     text NOT NULL,
    value          numeric,
    unit           text NOT NULL,
    period         text NOT NULL,
    evidence_count bigint NOT NULL CHECK (evidence_count >= 0),
    printed        text NOT NULL,
    PRIMARY KEY (report, key),
    UNIQUE (report, place)
);

REVOKE UPDATE, DELETE, TRUNCATE ON report_freezing, report_frozen_figure FROM ${program};
REVOKE DELETE, TRUNCATE ON report, report_section FROM ${program};

CREATE FUNCTION report_frozen_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'FROZEN' THEN
        RAISE EXCEPTION 'report % is frozen', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER report_frozen_stays BEFORE UPDATE ON report
    FOR EACH ROW EXECUTE FUNCTION report_frozen_stays();

-- Waits for a freezing under way, and then refuses.
CREATE FUNCTION report_section_of_frozen_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    state_now text;
BEGIN
    SELECT state INTO state_now FROM report WHERE id = NEW.report FOR SHARE;
    IF state_now = 'FROZEN' THEN
        RAISE EXCEPTION 'report % is frozen', NEW.report USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER report_section_of_frozen_stays BEFORE INSERT OR UPDATE ON report_section
    FOR EACH ROW EXECUTE FUNCTION report_section_of_frozen_stays();
