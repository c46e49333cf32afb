-- Units, duties, quota and posts become registers: a record has a version for every day from which on it is otherwise, and
-- what earlier versions said stays in `…_was`.

CREATE TABLE organization_unit (
    LIKE register_record INCLUDING ALL,
    code        text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    kind        text NOT NULL CHECK (kind IN ('AGENCY', 'DEPARTMENT', 'TEAM')),
    name        text NOT NULL CHECK (name <> ''),
    english     text NOT NULL CHECK (english <> ''),
    parent      text,
    place       bigint NOT NULL CHECK (place BETWEEN 1 AND 10000),
    -- a department belongs to an agency, a team to a department
    parent_kind text GENERATED ALWAYS AS (CASE kind WHEN 'DEPARTMENT' THEN 'AGENCY' WHEN 'TEAM' THEN 'DEPARTMENT' END)
                STORED,
    UNIQUE (code, kind),
    CONSTRAINT organization_unit_top CHECK ((parent IS NULL) = (kind = 'AGENCY'))
);

-- 분장사무
CREATE TABLE organization_duty (
    LIKE register_record INCLUDING ALL,
    code      text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    team      text NOT NULL,
    place     bigint NOT NULL CHECK (place BETWEEN 1 AND 10000),
    name      text NOT NULL CHECK (name <> ''),
    english   text NOT NULL CHECK (english <> ''),
    team_kind text GENERATED ALWAYS AS ('TEAM') STORED
);

-- 정원: how many posts of a service and grade the department may have.
CREATE TABLE organization_quota (
    LIKE register_record INCLUDING ALL,
    code            text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    department      text NOT NULL,
    service         text NOT NULL CHECK (service IN ('GENERAL', 'MANAGEMENT_OPERATION', 'SPECIAL_OR_FIXED_TERM')),
    grade           text NOT NULL CHECK (grade IN ('G4', 'G5', 'G6', 'G7', 'G8', 'G9')),
    posts           bigint NOT NULL CHECK (posts BETWEEN 1 AND 10000),
    basis           text CHECK (basis <> ''),
    department_kind text GENERATED ALWAYS AS ('DEPARTMENT') STORED,
    CONSTRAINT organization_quota_grade CHECK (service = 'GENERAL' OR grade NOT IN ('G4', 'G5'))
);

-- 현원: people, known by their post alone.
CREATE TABLE organization_post (
    LIKE register_record INCLUDING ALL,
    code    text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    name    text NOT NULL CHECK (name <> ''),
    english text NOT NULL CHECK (english <> ''),
    unit    text NOT NULL,
    service text NOT NULL CHECK (service IN ('GENERAL', 'MANAGEMENT_OPERATION', 'SPECIAL_OR_FIXED_TERM')),
    grade   text NOT NULL CHECK (grade IN ('G4', 'G5', 'G6', 'G7', 'G8', 'G9')),
    CONSTRAINT organization_post_grade CHECK (service = 'GENERAL' OR grade NOT IN ('G4', 'G5'))
);

CREATE INDEX organization_unit_by_code ON organization_unit (code, id);
CREATE INDEX organization_duty_by_code ON organization_duty (code, id);
CREATE INDEX organization_quota_by_code ON organization_quota (code, id);
CREATE INDEX organization_post_by_code ON organization_post (code, id);

-- Makes a register of rows that held for days. A row becomes a version that begins on its first day and was learnt when
-- it was recorded; its end becomes a version that has left, on the day after its last and learnt when the end was. So
-- every day looks as it did before, with the knowledge of every instant.
CREATE PROCEDURE organization_move(register text, rows text, fields text, said text, words text, searched text[])
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($f$
        CREATE TEMP TABLE moved ON COMMIT DROP AS
        WITH steps (row_id, began, learnt, since, gone, recorded_at, %2$s) AS (
            SELECT id, valid_from, recorded_at, valid_from, false, recorded_at, %3$s FROM %1$s
            UNION ALL
            SELECT id, valid_from, recorded_at, coalesce(ended_on, valid_to) + 1, true,
                   coalesce(ended_recorded_at, recorded_at), %3$s
            FROM %1$s WHERE coalesce(ended_on, valid_to) IS NOT NULL)
        SELECT steps.*, CAST(row_number() OVER chain AS int) AS version, first_value(row_id) OVER chain AS record,
               lead(since) OVER chain AS until, lead(recorded_at) OVER chain AS closed_at,
               CASE WHEN gone THEN 'left' WHEN lag(gone) OVER chain THEN 'returned' ELSE 'entered' END AS deed
        FROM steps WINDOW chain AS (PARTITION BY code ORDER BY since, began, learnt, gone)$f$, rows, fields, said);
    EXECUTE format($f$
        INSERT INTO %1$I (id, version, since, gone, deed, recorded_at, recorded_by, recorded_by_name, %2$s)
        SELECT record, version, since, gone, deed, recorded_at, '00000000-0000-0000-0000-000000000000', '온마을', %2$s
        FROM moved WHERE until IS NULL$f$, register, fields);
    CALL register_keep(register, searched);
    EXECUTE format($f$
        INSERT INTO %1$I (id, version, since, gone, sample, deed, recorded_at, recorded_by, recorded_by_name, %2$s, words,
                          until, closed_at)
        SELECT record, version, since, gone, false, deed, recorded_at, '00000000-0000-0000-0000-000000000000', '온마을',
               %2$s, lower(normalize(%3$s, NFKC)), until, closed_at
        FROM moved WHERE until IS NOT NULL$f$, register || '_was', fields, words);
    DROP TABLE moved;
END $$;

CALL organization_move('organization_unit',
    '(SELECT unit_name.*, unit.kind FROM unit_name JOIN unit ON unit.code = unit_name.unit) AS old',
    'code, kind, name, english, parent, place',
    'unit, kind, name_ko, name_en, parent, place',
    $$' ' || code || ' ' || name || ' ' || english$$, ARRAY['code', 'name', 'english']);
CALL organization_move('organization_duty',
    'duty',
    'code, team, place, name, english',
    $$team || '-' || place, team, place, name_ko, name_en$$,
    $$' ' || code || ' ' || name || ' ' || english$$, ARRAY['code', 'name', 'english']);
CALL organization_move('organization_quota',
    'quota',
    'code, department, service, grade, posts',
    $$department || CASE service WHEN 'GENERAL' THEN '-g' WHEN 'MANAGEMENT_OPERATION' THEN '-m' ELSE '-t' END || grade,
      department, service, 'G' || grade, posts$$,
    $$' ' || code || ' '$$, ARRAY['code', 'basis']);
CALL organization_move('organization_post',
    'staff_member',
    'code, name, english, unit, service, grade',
    $$post, name_ko, name_en, unit, service, 'G' || grade$$,
    $$' ' || code || ' ' || name || ' ' || english$$, ARRAY['code', 'name', 'english']);

DROP PROCEDURE organization_move(text, text, text, text, text, text[]);

-- Units that were kept under another kind of unit before stay until somebody changes them.
ALTER TABLE organization_unit ADD CONSTRAINT organization_unit_parent
    FOREIGN KEY (parent, parent_kind) REFERENCES organization_unit (code, kind) NOT VALID;
ALTER TABLE organization_duty ADD CONSTRAINT organization_duty_team
    FOREIGN KEY (team, team_kind) REFERENCES organization_unit (code, kind);
ALTER TABLE organization_quota ADD CONSTRAINT organization_quota_department
    FOREIGN KEY (department, department_kind) REFERENCES organization_unit (code, kind);
ALTER TABLE organization_post ADD CONSTRAINT organization_post_unit
    FOREIGN KEY (unit) REFERENCES organization_unit (code);

ALTER TABLE acting
    DROP CONSTRAINT acting_post_fkey,
    DROP CONSTRAINT acting_stand_in_fkey,
    ADD FOREIGN KEY (post) REFERENCES organization_post (code),
    ADD FOREIGN KEY (stand_in) REFERENCES organization_post (code);
ALTER TABLE initiative_team
    DROP CONSTRAINT initiative_team_team_kind_fkey,
    ADD FOREIGN KEY (team, kind) REFERENCES organization_unit (code, kind);

DROP TABLE unit_name, duty, quota, staff_member, post, unit;

-- Accounts, budget, results and old reports name units and posts by their code.
CREATE FUNCTION organization_name_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is how others name it', OLD.code USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER organization_unit_stays BEFORE UPDATE ON organization_unit
    FOR EACH ROW WHEN (NEW.code <> OLD.code OR NEW.kind <> OLD.kind) EXECUTE FUNCTION organization_name_stays();
CREATE TRIGGER organization_post_stays BEFORE UPDATE ON organization_post
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION organization_name_stays();
