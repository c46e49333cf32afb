-- Initiatives and their plans become registers. Until now a wording had one time, that of knowledge, and held for every
-- day. As versions the first holds from the beginning of its year, or from its first month or the day on which it was
-- written down where that was earlier; those that follow keep that day and the instants at which they were learnt, so
-- that every question as known at an instant finds the same answer.

-- Every instant at which an initiative became otherwise: another wording, a budget line given or taken.
CREATE TEMP TABLE initiative_step ON COMMIT DROP AS
WITH given AS (
    SELECT initiative, recorded_at AS at, detailed_program || ' ' || sub_item AS subject, true AS added
    FROM initiative_line
    UNION ALL
    SELECT initiative, superseded_at, detailed_program || ' ' || sub_item, false
    FROM initiative_line WHERE superseded_at IS NOT NULL
), instant AS (
    SELECT initiative, recorded_at AS at FROM initiative_wording
    UNION
    SELECT initiative, at FROM given
), begun AS (
    SELECT DISTINCT ON (w.initiative) w.initiative,
           greatest(least(make_date(w.year, 1, 1), w.first_month, (w.recorded_at AT TIME ZONE 'Asia/Seoul')::date),
                    DATE '1900-01-01') AS since
    FROM initiative_wording w ORDER BY w.initiative, w.recorded_at
)
SELECT i.initiative AS code, b.since, i.at AS recorded_at,
       CAST(row_number() OVER chain AS int) AS version, lead(i.at) OVER chain AS closed_at,
       w.place, w.title_ko AS title, w.title_en AS english, w.category,
       (SELECT t.team FROM initiative_team t WHERE t.wording = w.id ORDER BY t.place LIMIT 1) AS team,
       ARRAY(SELECT t.team FROM initiative_team t WHERE t.wording = w.id ORDER BY t.place OFFSET 1) AS teams,
       w.purpose_ko AS purpose, w.purpose_en AS english_purpose,
       nullif(array_to_string(w.outline, E'\n'), '') AS outline,
       to_char(w.first_month, 'YYYY-MM') AS first, to_char(w.last_month, 'YYYY-MM') AS last,
       ARRAY(SELECT l.detailed_program || '/' || l.sub_item FROM initiative_line l
             WHERE l.initiative = i.initiative AND l.recorded_at <= i.at
               AND (l.superseded_at IS NULL OR l.superseded_at > i.at)
             ORDER BY l.detailed_program, l.sub_item) AS lines,
       -- the sentence of the history that was written in the same deed, soon after its instant
       (SELECT r.id FROM initiative_revision r
        WHERE r.initiative = i.initiative AND r.recorded_at >= i.at AND r.recorded_at < i.at + interval '10 seconds'
          AND (EXISTS (SELECT FROM given g WHERE g.initiative = i.initiative AND g.at = i.at
                         AND r.field = 'LINE' AND r.subject = g.subject AND (r.before = '') = g.added)
               OR w.recorded_at = i.at AND r.field <> 'LINE' AND r.field NOT LIKE 'PLAN%')
        ORDER BY r.recorded_at, r.id LIMIT 1) AS told
FROM instant i
JOIN begun b ON b.initiative = i.initiative
JOIN initiative_wording w ON w.initiative = i.initiative AND w.recorded_at <= i.at
                             AND (w.superseded_at IS NULL OR w.superseded_at > i.at)
WINDOW chain AS (PARTITION BY i.initiative ORDER BY i.at);

-- Every wording of a plan, and its end where it was given up.
CREATE TEMP TABLE plan_step ON COMMIT DROP AS
WITH numbered AS (
    SELECT plan, initiative, row_number() OVER (PARTITION BY initiative ORDER BY at, place, plan) AS number
    FROM (SELECT DISTINCT ON (plan) plan, initiative, recorded_at AS at, place
          FROM plan_wording ORDER BY plan, recorded_at) AS first_wording
), step AS (
    SELECT w.*, w.recorded_at AS at, false AS gone FROM plan_wording w
    UNION ALL
    SELECT w.*, w.superseded_at, true FROM plan_wording w
    WHERE w.superseded_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM plan_wording next WHERE next.plan = w.plan AND next.recorded_at = w.superseded_at)
), chained AS (
    SELECT step.*, CAST(row_number() OVER chain AS int) AS version, lead(at) OVER chain AS closed_at,
           lag(state) OVER chain AS state_before, lag(text_ko) OVER chain AS text_before
    FROM step WINDOW chain AS (PARTITION BY plan ORDER BY at)
)
SELECT n.initiative || '-' || CASE WHEN n.number < 10 THEN '0' ELSE '' END || n.number AS code,
       s.plan AS id, b.since, s.at AS recorded_at, s.gone, s.version, s.closed_at,
       s.initiative, s.place, s.text_ko AS name, s.text_en AS english,
       to_char(s.first_month, 'YYYY-MM') AS first, to_char(s.last_month, 'YYYY-MM') AS last, s.state,
       CASE WHEN s.version = 1 THEN 'entered'
            WHEN s.gone THEN 'given-up'
            WHEN s.state = s.state_before THEN 'changed'
            WHEN s.state = 'DONE' THEN 'finished'
            WHEN s.state = 'PLANNED' THEN 'postponed'
            WHEN s.state_before = 'DONE' THEN 'resumed'
            ELSE 'started' END AS deed,
       (SELECT r.id FROM initiative_revision r
        WHERE r.initiative = s.initiative AND r.recorded_at >= s.at AND r.recorded_at < s.at + interval '10 seconds'
          AND s.version > 1 AND r.field LIKE 'PLAN%' AND (r.field = 'PLAN') = s.gone AND r.subject = s.text_before
        ORDER BY r.recorded_at, r.id LIMIT 1) AS told
FROM chained s
JOIN numbered n ON n.plan = s.plan
JOIN (SELECT DISTINCT code, since FROM initiative_step) AS b ON b.code = s.initiative;

CREATE TEMP TABLE initiative_told ON COMMIT DROP AS
SELECT id, reason, recorded_by, recorded_by_name FROM initiative_revision;

-- The lines that pay today stay in their table, which keeps the rule; what they paid before stands in the versions.
DROP TRIGGER initiative_line_time ON initiative_line;
DELETE FROM initiative_line WHERE superseded_at IS NOT NULL;
DROP INDEX initiative_line_now;
ALTER TABLE initiative_line
    DROP CONSTRAINT initiative_line_initiative_year_fkey,
    DROP COLUMN id, DROP COLUMN recorded_at, DROP COLUMN superseded_at,
    ADD CONSTRAINT initiative_line_one PRIMARY KEY (year, detailed_program, sub_item);

DROP TABLE initiative_revision, plan_wording, plan, initiative_team, initiative_wording, initiative;
DROP FUNCTION initiative_keep_time(), initiative_instant();

CREATE TABLE initiative (
    LIKE register_record INCLUDING ALL,
    code            text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{4}-[0-9]+$'),
    place           bigint NOT NULL CHECK (place > 0),
    title           text NOT NULL CHECK (title <> ''),
    english         text NOT NULL CHECK (english <> ''),
    category        text NOT NULL CHECK (category IN ('MAIN', 'NEW_AND_PRIORITY')),
    team            text NOT NULL,
    teams           text[] NOT NULL CHECK (register_several(teams)),
    purpose         text NOT NULL CHECK (purpose <> ''),
    english_purpose text NOT NULL CHECK (english_purpose <> ''),
    outline         text CHECK (outline <> ''),
    first           text NOT NULL CHECK (first ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    last            text NOT NULL CHECK (last ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    lines           text[] NOT NULL CHECK (register_several(lines)),
    year            int NOT NULL GENERATED ALWAYS AS (split_part(code, '-', 1)::int) STORED,
    team_kind       text GENERATED ALWAYS AS ('TEAM') STORED,
    CONSTRAINT initiative_months CHECK (last >= first),
    CONSTRAINT initiative_teams_once CHECK (team <> ALL (teams)),
    CONSTRAINT initiative_team FOREIGN KEY (team, team_kind) REFERENCES organization_unit (code, kind)
);
CREATE INDEX initiative_by_code ON initiative (code, id);
CREATE INDEX initiative_by_teams ON initiative USING gin (teams);
CREATE UNIQUE INDEX initiative_place ON initiative (year, place) WHERE NOT gone;

CREATE TABLE initiative_plan (
    LIKE register_record INCLUDING ALL,
    code       text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{4}-[0-9]+-[0-9]{2,}$'),
    initiative text NOT NULL REFERENCES initiative (code),
    place      bigint NOT NULL CHECK (place > 0),
    name       text NOT NULL CHECK (name <> ''),
    english    text NOT NULL CHECK (english <> ''),
    first      text NOT NULL CHECK (first ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    last       text NOT NULL CHECK (last ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    state      text NOT NULL CHECK (state IN ('PLANNED', 'IN_WORK', 'DONE')),
    CONSTRAINT initiative_plan_months CHECK (last >= first),
    CONSTRAINT initiative_plan_of_its_initiative CHECK (starts_with(code, initiative || '-'))
);
CREATE INDEX initiative_plan_by_code ON initiative_plan (code, id);
CREATE INDEX initiative_plan_of ON initiative_plan (initiative);
CREATE UNIQUE INDEX initiative_plan_place ON initiative_plan (initiative, place) WHERE NOT gone;

-- What stands by now.
INSERT INTO initiative (id, version, since, deed, reason, recorded_at, recorded_by, recorded_by_name, code, place, title,
                        english, category, team, teams, purpose, english_purpose, outline, first, last, lines)
SELECT gen_random_uuid(), s.version, s.since, CASE s.version WHEN 1 THEN 'entered' ELSE 'changed' END, t.reason,
       s.recorded_at, coalesce(t.recorded_by, '00000000-0000-0000-0000-000000000000'),
       coalesce(t.recorded_by_name, '온마을'), s.code, s.place, s.title, s.english, s.category, s.team, s.teams, s.purpose,
       s.english_purpose, s.outline, s.first, s.last, s.lines
FROM initiative_step s LEFT JOIN initiative_told t ON t.id = s.told AND s.version > 1
WHERE s.closed_at IS NULL;
CALL register_keep('initiative', ARRAY['code', 'title', 'english', 'purpose', 'outline']);
INSERT INTO initiative_was (id, version, since, gone, sample, deed, reason, recorded_at, recorded_by, recorded_by_name,
                            code, place, title, english, category, team, teams, purpose, english_purpose, outline, first,
                            last, lines, year, team_kind, words, until, closed_at)
SELECT i.id, s.version, s.since, false, false, CASE s.version WHEN 1 THEN 'entered' ELSE 'changed' END, t.reason,
       s.recorded_at, coalesce(t.recorded_by, '00000000-0000-0000-0000-000000000000'),
       coalesce(t.recorded_by_name, '온마을'), s.code, s.place, s.title, s.english, s.category, s.team, s.teams, s.purpose,
       s.english_purpose, s.outline, s.first, s.last, s.lines, i.year, 'TEAM',
       lower(normalize(concat(' ', s.code, ' ', s.title, ' ', s.english, ' ', s.purpose, ' ', s.outline), NFKC)),
       s.since, s.closed_at
FROM initiative_step s JOIN initiative i ON i.code = s.code
LEFT JOIN initiative_told t ON t.id = s.told AND s.version > 1
WHERE s.closed_at IS NOT NULL;

INSERT INTO initiative_plan (id, version, since, gone, deed, reason, recorded_at, recorded_by, recorded_by_name, code,
                             initiative, place, name, english, first, last, state)
SELECT s.id, s.version, s.since, s.gone, s.deed, t.reason, s.recorded_at,
       coalesce(t.recorded_by, '00000000-0000-0000-0000-000000000000'), coalesce(t.recorded_by_name, '온마을'), s.code,
       s.initiative, s.place, s.name, s.english, s.first, s.last, s.state
FROM plan_step s LEFT JOIN initiative_told t ON t.id = s.told
WHERE s.closed_at IS NULL;
CALL register_keep('initiative_plan', ARRAY['code', 'name', 'english']);
INSERT INTO initiative_plan_was (id, version, since, gone, sample, deed, reason, recorded_at, recorded_by,
                                 recorded_by_name, code, initiative, place, name, english, first, last, state, words, until,
                                 closed_at)
SELECT s.id, s.version, s.since, s.gone, false, s.deed, t.reason, s.recorded_at,
       coalesce(t.recorded_by, '00000000-0000-0000-0000-000000000000'), coalesce(t.recorded_by_name, '온마을'), s.code,
       s.initiative, s.place, s.name, s.english, s.first, s.last, s.state,
       lower(normalize(concat(' ', s.code, ' ', s.name, ' ', s.english), NFKC)), s.since, s.closed_at
FROM plan_step s LEFT JOIN initiative_told t ON t.id = s.told
WHERE s.closed_at IS NOT NULL;

-- A team of an initiative is a team, and a budget line pays for one initiative of its year.
CALL register_refer('initiative', 'teams', 'organization_unit', 'code', $$target.kind = 'TEAM'$$);
ALTER TABLE initiative_line ADD CONSTRAINT initiative_line_initiative
    FOREIGN KEY (initiative) REFERENCES initiative (code);
CREATE FUNCTION initiative_pay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    DELETE FROM initiative_line WHERE initiative = NEW.code;
    INSERT INTO initiative_line (initiative, year, detailed_program, sub_item)
    SELECT NEW.code, NEW.year, regexp_replace(line, '/[^/]*$', ''), regexp_replace(line, '^.*/', '')
    FROM unnest(NEW.lines) AS line
    WHERE NOT NEW.gone;
    RETURN NULL;
END $$;
CREATE TRIGGER initiative_pay AFTER INSERT OR UPDATE ON initiative
    FOR EACH ROW EXECUTE FUNCTION initiative_pay();
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON initiative_line FROM ${program};

-- Results, devices and old reports name initiatives by their code, and plans carry it in their own.
CREATE TRIGGER initiative_stays BEFORE UPDATE ON initiative
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION organization_name_stays();
CREATE TRIGGER initiative_plan_stays BEFORE UPDATE ON initiative_plan
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION organization_name_stays();
