-- Programmes, sub-items and lines become registers in the tables they stand in, so that what names them by their code goes
-- on doing so. Until now they carried no day: they hold from the first day of the first budget on, and were known with the
-- first entry of the books.

ALTER TABLE budget_event DROP CONSTRAINT budget_event_line_fiscal_year_fkey;
ALTER TABLE spending DROP CONSTRAINT spending_line_fiscal_year_fkey;

-- Levels name the one above by its code.
ALTER TABLE policy_program RENAME COLUMN name_ko TO name;
ALTER TABLE policy_program RENAME COLUMN name_en TO english;

ALTER TABLE unit_program RENAME COLUMN name_ko TO name;
ALTER TABLE unit_program RENAME COLUMN name_en TO english;
ALTER TABLE unit_program RENAME COLUMN policy_program TO above;
ALTER TABLE unit_program ADD COLUMN policy_program text REFERENCES policy_program (code);
UPDATE unit_program u SET policy_program = p.code FROM policy_program p WHERE p.id = u.above;
ALTER TABLE unit_program
    DROP COLUMN above,
    ALTER COLUMN policy_program SET NOT NULL,
    ALTER COLUMN place TYPE bigint;

ALTER TABLE detailed_program RENAME COLUMN name_ko TO name;
ALTER TABLE detailed_program RENAME COLUMN name_en TO english;
ALTER TABLE detailed_program RENAME COLUMN unit_program TO above;
ALTER TABLE detailed_program ADD COLUMN unit_program text REFERENCES unit_program (code);
UPDATE detailed_program d SET unit_program = u.code FROM unit_program u WHERE u.id = d.above;
ALTER TABLE detailed_program
    DROP COLUMN above,
    ALTER COLUMN unit_program SET NOT NULL,
    ALTER COLUMN place TYPE bigint,
    ADD COLUMN department_kind text GENERATED ALWAYS AS ('DEPARTMENT') STORED;

ALTER TABLE budget_sub_item
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN english text CHECK (english <> '');
ALTER TABLE budget_sub_item ALTER COLUMN id DROP DEFAULT;

-- A line is named by its fiscal year, its detailed programme and its sub-item.
ALTER TABLE budget_line RENAME COLUMN detailed_program TO above;
ALTER TABLE budget_line
    ADD COLUMN detailed_program text REFERENCES detailed_program (code),
    ADD COLUMN year text CHECK (year ~ '^[0-9]{4}$'),
    ADD COLUMN code text UNIQUE,
    -- how the amount comes about (산출근거)
    ADD COLUMN basis text CHECK (basis <> '');
UPDATE budget_line l
SET detailed_program = d.code, year = l.fiscal_year, code = l.fiscal_year || '/' || d.code || '/' || l.sub_item
FROM detailed_program d
WHERE d.id = l.above;
ALTER TABLE budget_line
    DROP COLUMN above,
    DROP COLUMN fiscal_year,
    ALTER COLUMN detailed_program SET NOT NULL,
    ALTER COLUMN year SET NOT NULL,
    ALTER COLUMN code SET NOT NULL,
    ADD CONSTRAINT budget_line_named CHECK (code = year || '/' || detailed_program || '/' || sub_item);
ALTER TABLE budget_line
    ADD COLUMN fiscal_year int GENERATED ALWAYS AS (CAST(year AS int)) STORED
        CHECK (fiscal_year BETWEEN 1990 AND 2200),
    ADD CONSTRAINT budget_line_in_year UNIQUE (id, fiscal_year);

ALTER TABLE budget_event ADD FOREIGN KEY (line, fiscal_year) REFERENCES budget_line (id, fiscal_year);
ALTER TABLE spending ADD FOREIGN KEY (line, fiscal_year) REFERENCES budget_line (id, fiscal_year);

-- What every record carries, for a table that has rows already.
CREATE PROCEDURE budget_keep(register text, searched text[]) LANGUAGE plpgsql AS $$
DECLARE
    first_day date := least((SELECT make_date(min(fiscal_year), 1, 1) FROM budget_line), current_date);
    learnt timestamptz := coalesce((SELECT min(recorded_at) FROM budget_event), now());
BEGIN
    EXECUTE format($f$
        ALTER TABLE %1$I
            ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version > 0),
            ADD COLUMN since date NOT NULL DEFAULT %2$L CHECK (since >= DATE '1900-01-01'),
            ADD COLUMN gone boolean NOT NULL DEFAULT false,
            ADD COLUMN sample boolean NOT NULL DEFAULT false,
            ADD COLUMN deed text NOT NULL DEFAULT 'entered' CHECK (deed <> ''),
            ADD COLUMN document text CHECK (document <> ''),
            ADD COLUMN reason text CHECK (reason <> ''),
            ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT %3$L,
            ADD COLUMN recorded_by uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
            ADD COLUMN recorded_by_name text NOT NULL DEFAULT '온마을',
            ADD COLUMN acting_for text$f$, register, first_day, learnt);
    -- A line begins with its first entry.
    IF register = 'budget_line' THEN
        UPDATE budget_line l
        SET since = least(f.day, (f.recorded_at AT TIME ZONE 'Asia/Seoul')::date), sample = f.sample,
            recorded_at = f.recorded_at, recorded_by = f.recorded_by, recorded_by_name = f.recorded_by_name,
            acting_for = f.acting_for
        FROM (SELECT DISTINCT ON (line) * FROM budget_event ORDER BY line, recorded_at, day, id) f
        WHERE f.line = l.id;
    END IF;
    EXECUTE format($f$
        ALTER TABLE %1$I
            ALTER COLUMN since DROP DEFAULT,
            ALTER COLUMN deed DROP DEFAULT,
            ALTER COLUMN recorded_at SET DEFAULT clock_timestamp(),
            ALTER COLUMN recorded_by DROP DEFAULT,
            ALTER COLUMN recorded_by_name DROP DEFAULT$f$, register);
    EXECUTE format('CREATE INDEX %I ON %I (code, id)', register || '_by_code', register);
    CALL register_keep(register, searched);
    EXECUTE format('GRANT UPDATE ON %I TO ${program}', register);
END $$;

CALL budget_keep('policy_program', ARRAY['code', 'name', 'english']);
CALL budget_keep('unit_program', ARRAY['code', 'name', 'english']);
CALL budget_keep('detailed_program', ARRAY['code', 'name', 'english']);
CALL budget_keep('budget_sub_item', ARRAY['code', 'name', 'english']);
CALL budget_keep('budget_line', ARRAY['code', 'basis']);

DROP PROCEDURE budget_keep(text, text[]);

CREATE INDEX detailed_program_of_unit ON detailed_program (unit_program, code, id);
CREATE INDEX budget_line_of_year ON budget_line (fiscal_year);
CREATE INDEX budget_line_by_year ON budget_line (year, code, id) WHERE NOT gone;
CREATE INDEX budget_line_of_program ON budget_line (detailed_program, code, id);

-- Codes and departments that were kept otherwise before stay until somebody changes them.
ALTER TABLE policy_program ADD CONSTRAINT policy_program_code CHECK (code ~ '^[^\s/]+$') NOT VALID;
ALTER TABLE unit_program ADD CONSTRAINT unit_program_code CHECK (code ~ '^[^\s/]+$') NOT VALID;
ALTER TABLE unit_program ADD CONSTRAINT unit_program_place CHECK (place BETWEEN 0 AND 10000) NOT VALID;
ALTER TABLE detailed_program ADD CONSTRAINT detailed_program_code CHECK (code ~ '^[^\s/]+$') NOT VALID;
ALTER TABLE detailed_program ADD CONSTRAINT detailed_program_place CHECK (place BETWEEN 0 AND 10000) NOT VALID;
ALTER TABLE detailed_program ADD CONSTRAINT detailed_program_department
    FOREIGN KEY (department, department_kind) REFERENCES organization_unit (code, kind) NOT VALID;

-- The books, initiatives, contracts and old reports name programmes, sub-items and lines by their code.
CREATE FUNCTION budget_code_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is how others name it', OLD.code USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER policy_program_stays BEFORE UPDATE ON policy_program
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION budget_code_stays();
CREATE TRIGGER unit_program_stays BEFORE UPDATE ON unit_program
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION budget_code_stays();
CREATE TRIGGER detailed_program_stays BEFORE UPDATE ON detailed_program
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION budget_code_stays();
CREATE TRIGGER budget_sub_item_stays BEFORE UPDATE ON budget_sub_item
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION budget_code_stays();
CREATE TRIGGER budget_line_stays BEFORE UPDATE ON budget_line
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION budget_code_stays();

-- Sums of every past day run from the lines through their detailed programme to its unit programme. So a detailed programme
-- with lines keeps its place in the tree; who adds a line holds the programme still meanwhile.
CREATE FUNCTION budget_line_holds_program() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM detailed_program WHERE code = NEW.detailed_program FOR SHARE;
    RETURN NEW;
END $$;
CREATE TRIGGER budget_line_holds_program BEFORE INSERT ON budget_line
    FOR EACH ROW EXECUTE FUNCTION budget_line_holds_program();

CREATE FUNCTION detailed_program_in_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM budget_line WHERE detailed_program = OLD.code) THEN
        RAISE EXCEPTION 'detailed programme % has lines below %', OLD.code, OLD.unit_program
            USING ERRCODE = 'check_violation', CONSTRAINT = 'detailed_program_in_place',
                  DETAIL = format('Key (code, unit)=(%s, %s)', OLD.code, OLD.unit_program);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER detailed_program_in_place AFTER UPDATE ON detailed_program
    FOR EACH ROW WHEN (NEW.unit_program <> OLD.unit_program) EXECUTE FUNCTION detailed_program_in_place();

-- A line with entries stays, and one that was taken out gets none. Both hold the line: the roll-up and its version.
CREATE FUNCTION budget_line_in_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM budget_day WHERE line = OLD.id) THEN
        RAISE EXCEPTION 'line % has entries', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_line_in_use',
                  DETAIL = format('Key (code)=(%s)', OLD.code);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_line_in_use AFTER UPDATE ON budget_line
    FOR EACH ROW WHEN (NEW.gone AND NOT OLD.gone) EXECUTE FUNCTION budget_line_in_use();

CREATE FUNCTION budget_line_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM budget_line WHERE id = NEW.line AND gone) THEN
        RAISE EXCEPTION 'line % was taken out', NEW.line
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_line_is_there';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_day_of_a_line AFTER INSERT ON budget_day
    FOR EACH ROW EXECUTE FUNCTION budget_line_is_there();
