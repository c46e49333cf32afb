-- Pieces of work (주요업무), their teams, plans and budget lines. What is here today may change; every change leaves a
-- revision that says what was changed from what to what, by whom and why.

CREATE TABLE initiative (
    code        text PRIMARY KEY CHECK (code ~ '^[0-9]{4}-[0-9]+$'),
    year        int  NOT NULL,
    place       int  NOT NULL CHECK (place > 0),
    title_ko    text NOT NULL CHECK (title_ko <> ''),
    title_en    text NOT NULL CHECK (title_en <> ''),
    category    text NOT NULL CHECK (category IN ('MAIN', 'NEW_AND_PRIORITY')),
    purpose_ko  text NOT NULL CHECK (purpose_ko <> ''),
    purpose_en  text NOT NULL CHECK (purpose_en <> ''),
    outline     text[] NOT NULL,
    first_month date NOT NULL CHECK (extract(day FROM first_month) = 1),
    last_month  date NOT NULL CHECK (extract(day FROM last_month) = 1),
    CHECK (last_month >= first_month),
    CHECK (code LIKE year || '-%'),
    UNIQUE (year, place)
);

CREATE TABLE initiative_team (
    initiative text NOT NULL REFERENCES initiative,
    team       text NOT NULL,
    kind       text NOT NULL DEFAULT 'TEAM' CHECK (kind = 'TEAM'),
    place      int  NOT NULL CHECK (place > 0),
    PRIMARY KEY (initiative, team),
    UNIQUE (initiative, place),
    FOREIGN KEY (team, kind) REFERENCES unit (code, kind)
);

CREATE TABLE plan (
    id          uuid PRIMARY KEY,
    initiative  text NOT NULL REFERENCES initiative,
    place       int  NOT NULL CHECK (place > 0),
    text_ko     text NOT NULL CHECK (text_ko <> ''),
    text_en     text NOT NULL CHECK (text_en <> ''),
    first_month date NOT NULL CHECK (extract(day FROM first_month) = 1),
    last_month  date NOT NULL CHECK (extract(day FROM last_month) = 1),
    state       text NOT NULL CHECK (state IN ('PLANNED', 'IN_WORK', 'DONE')),
    CHECK (last_month >= first_month),
    UNIQUE (initiative, place)
);

-- An initiative's money may come from lines of several programmes; a line pays for one initiative of its year.
CREATE TABLE initiative_line (
    initiative       text NOT NULL REFERENCES initiative,
    year             int  NOT NULL,
    detailed_program text NOT NULL REFERENCES detailed_program (code),
    sub_item         text NOT NULL REFERENCES budget_sub_item,
    PRIMARY KEY (year, detailed_program, sub_item),
    CHECK (initiative LIKE year || '-%')
);

CREATE TABLE initiative_revision (
    id          uuid PRIMARY KEY,
    initiative  text NOT NULL REFERENCES initiative,
    what        text NOT NULL CHECK (what <> ''),
    before      text NOT NULL,
    after       text NOT NULL CHECK (after <> before),
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid NOT NULL,
    recorded_by_name text NOT NULL
);

CREATE INDEX initiative_revision_of ON initiative_revision (initiative, id DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON initiative_revision FROM ${program};
REVOKE DELETE, TRUNCATE ON initiative, plan FROM ${program};
