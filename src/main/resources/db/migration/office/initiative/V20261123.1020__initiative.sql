-- Pieces of work (주요업무), their teams, plans and budget lines. A wording is never changed: a revision supersedes it and
-- brings the next, so that what was known at an instant stays known. Every revision says what was changed from what to
-- what, by whom and why.

CREATE TABLE initiative (
    code text PRIMARY KEY CHECK (code ~ '^[0-9]{4}-[0-9]+$'),
    year int  NOT NULL CHECK (code LIKE year || '-%'),
    UNIQUE (code, year)
);

CREATE TABLE initiative_wording (
    id            uuid PRIMARY KEY,
    initiative    text NOT NULL,
    year          int  NOT NULL,
    place         int  NOT NULL CHECK (place > 0),
    title_ko      text NOT NULL CHECK (title_ko <> ''),
    title_en      text NOT NULL CHECK (title_en <> ''),
    category      text NOT NULL CHECK (category IN ('MAIN', 'NEW_AND_PRIORITY')),
    purpose_ko    text NOT NULL CHECK (purpose_ko <> ''),
    purpose_en    text NOT NULL CHECK (purpose_en <> ''),
    outline       text[] NOT NULL,
    first_month   date NOT NULL CHECK (extract(day FROM first_month) = 1),
    last_month    date NOT NULL CHECK (extract(day FROM last_month) = 1),
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz CHECK (superseded_at > recorded_at),
    CHECK (last_month >= first_month),
    FOREIGN KEY (initiative, year) REFERENCES initiative (code, year)
);

CREATE UNIQUE INDEX initiative_wording_now ON initiative_wording (initiative) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX initiative_place_now ON initiative_wording (year, place) WHERE superseded_at IS NULL;

CREATE TABLE initiative_team (
    wording uuid NOT NULL REFERENCES initiative_wording,
    team    text NOT NULL,
    kind    text NOT NULL DEFAULT 'TEAM' CHECK (kind = 'TEAM'),
    place   int  NOT NULL CHECK (place > 0),
    PRIMARY KEY (wording, team),
    UNIQUE (wording, place),
    FOREIGN KEY (team, kind) REFERENCES unit (code, kind)
);

CREATE TABLE plan (
    id         uuid PRIMARY KEY,
    initiative text NOT NULL REFERENCES initiative,
    UNIQUE (id, initiative)
);

CREATE TABLE plan_wording (
    id            uuid PRIMARY KEY,
    plan          uuid NOT NULL,
    initiative    text NOT NULL,
    place         int  NOT NULL CHECK (place > 0),
    text_ko       text NOT NULL CHECK (text_ko <> ''),
    text_en       text NOT NULL CHECK (text_en <> ''),
    first_month   date NOT NULL CHECK (extract(day FROM first_month) = 1),
    last_month    date NOT NULL CHECK (extract(day FROM last_month) = 1),
    state         text NOT NULL CHECK (state IN ('PLANNED', 'IN_WORK', 'DONE')),
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz CHECK (superseded_at > recorded_at),
    CHECK (last_month >= first_month),
    FOREIGN KEY (plan, initiative) REFERENCES plan (id, initiative)
);

CREATE UNIQUE INDEX plan_wording_now ON plan_wording (plan) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX plan_place_now ON plan_wording (initiative, place) WHERE superseded_at IS NULL;

-- An initiative's money may come from lines of several programmes; a line pays for one initiative of its year.
CREATE TABLE initiative_line (
    id               uuid PRIMARY KEY,
    initiative       text NOT NULL,
    year             int  NOT NULL,
    detailed_program text NOT NULL REFERENCES detailed_program (code),
    sub_item         text NOT NULL REFERENCES budget_sub_item,
    recorded_at      timestamptz NOT NULL,
    superseded_at    timestamptz CHECK (superseded_at > recorded_at),
    FOREIGN KEY (initiative, year) REFERENCES initiative (code, year)
);

CREATE UNIQUE INDEX initiative_line_now ON initiative_line (year, detailed_program, sub_item)
    WHERE superseded_at IS NULL;
CREATE INDEX initiative_line_of ON initiative_line (initiative);

CREATE TABLE initiative_revision (
    id               uuid PRIMARY KEY,
    initiative       text NOT NULL REFERENCES initiative,
    field            text NOT NULL,
    subject          text NOT NULL,
    before           text NOT NULL,
    after            text NOT NULL CHECK (after <> before),
    reason           text NOT NULL CHECK (reason <> ''),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL
);

CREATE INDEX initiative_revision_of ON initiative_revision (initiative, id DESC);

REVOKE UPDATE, DELETE, TRUNCATE
    ON initiative, initiative_wording, initiative_team, plan, plan_wording, initiative_line, initiative_revision
    FROM ${program};
GRANT UPDATE (superseded_at) ON initiative_wording, plan_wording, initiative_line TO ${program};

-- The instant of a change, taken under the lock that orders writers and the freezing of reports.
CREATE FUNCTION initiative_instant() RETURNS timestamptz LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7302);
    RETURN clock_timestamp();
END $$;

-- Nobody records into the past or the future, and what was superseded stays so.
CREATE FUNCTION initiative_keep_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    at timestamptz := CASE TG_OP WHEN 'INSERT' THEN NEW.recorded_at ELSE NEW.superseded_at END;
BEGIN
    IF at IS NULL OR at < transaction_timestamp() OR at > clock_timestamp() THEN
        RAISE EXCEPTION 'a change is recorded at its own instant, not at %', at USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF OLD.superseded_at IS NOT NULL THEN
            RAISE EXCEPTION 'row % was superseded at %', OLD.id, OLD.superseded_at USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER initiative_wording_time BEFORE INSERT OR UPDATE ON initiative_wording
    FOR EACH ROW EXECUTE FUNCTION initiative_keep_time();
CREATE TRIGGER plan_wording_time BEFORE INSERT OR UPDATE ON plan_wording
    FOR EACH ROW EXECUTE FUNCTION initiative_keep_time();
CREATE TRIGGER initiative_line_time BEFORE INSERT OR UPDATE ON initiative_line
    FOR EACH ROW EXECUTE FUNCTION initiative_keep_time();
