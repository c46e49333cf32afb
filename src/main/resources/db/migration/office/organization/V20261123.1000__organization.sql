-- Who there is: units, their duties, posts, quota, acting. Every row holds for days; a row that ended early keeps what
-- it first said, the day it ended and when that was learnt, so that a past day can be asked as it was known then.

CREATE TABLE unit (
    code text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]+$'),
    kind text NOT NULL CHECK (kind IN ('AGENCY', 'DEPARTMENT', 'TEAM')),
    UNIQUE (code, kind)
);

CREATE TABLE unit_name (
    id                uuid PRIMARY KEY,
    unit              text NOT NULL REFERENCES unit,
    name_ko           text NOT NULL CHECK (name_ko <> ''),
    name_en           text NOT NULL CHECK (name_en <> ''),
    parent            text REFERENCES unit CHECK (parent <> unit),
    place             int  NOT NULL CHECK (place > 0),
    valid_from        date NOT NULL,
    valid_to          date CHECK (valid_to >= valid_from),
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_on          date CHECK (ended_on >= valid_from - 1),
    ended_recorded_at timestamptz CHECK ((ended_on IS NULL) = (ended_recorded_at IS NULL)),
    EXCLUDE USING gist (unit WITH =, daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from)
);

CREATE TABLE duty (
    id                uuid PRIMARY KEY,
    team              text NOT NULL,
    kind              text NOT NULL DEFAULT 'TEAM' CHECK (kind = 'TEAM'),
    place             int  NOT NULL CHECK (place > 0),
    name_ko           text NOT NULL CHECK (name_ko <> ''),
    name_en           text NOT NULL CHECK (name_en <> ''),
    valid_from        date NOT NULL,
    valid_to          date CHECK (valid_to >= valid_from),
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_on          date CHECK (ended_on >= valid_from - 1),
    ended_recorded_at timestamptz CHECK ((ended_on IS NULL) = (ended_recorded_at IS NULL)),
    FOREIGN KEY (team, kind) REFERENCES unit (code, kind),
    EXCLUDE USING gist (team WITH =, place WITH =, daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from)
);

-- 정원: how many posts of a service and grade the department may have.
CREATE TABLE quota (
    id                uuid PRIMARY KEY,
    department        text NOT NULL,
    kind              text NOT NULL DEFAULT 'DEPARTMENT' CHECK (kind = 'DEPARTMENT'),
    service           text NOT NULL CHECK (service IN ('GENERAL', 'MANAGEMENT_OPERATION', 'SPECIAL_OR_FIXED_TERM')),
    grade             int  NOT NULL,
    posts             int  NOT NULL CHECK (posts > 0),
    valid_from        date NOT NULL,
    valid_to          date CHECK (valid_to >= valid_from),
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_on          date CHECK (ended_on >= valid_from - 1),
    ended_recorded_at timestamptz CHECK ((ended_on IS NULL) = (ended_recorded_at IS NULL)),
    CHECK (grade BETWEEN CASE service WHEN 'GENERAL' THEN 4 ELSE 6 END AND 9),
    FOREIGN KEY (department, kind) REFERENCES unit (code, kind),
    EXCLUDE USING gist (department WITH =, service WITH =, grade WITH =,
                        daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from)
);

-- 현원: people, known by their post alone.
CREATE TABLE post (
    code text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]+$')
);

CREATE TABLE staff_member (
    id                uuid PRIMARY KEY,
    post              text NOT NULL REFERENCES post,
    name_ko           text NOT NULL CHECK (name_ko <> ''),
    name_en           text NOT NULL CHECK (name_en <> ''),
    unit              text NOT NULL REFERENCES unit,
    service           text NOT NULL CHECK (service IN ('GENERAL', 'MANAGEMENT_OPERATION', 'SPECIAL_OR_FIXED_TERM')),
    grade             int  NOT NULL,
    valid_from        date NOT NULL,
    valid_to          date CHECK (valid_to >= valid_from),
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_on          date CHECK (ended_on >= valid_from - 1),
    ended_recorded_at timestamptz CHECK ((ended_on IS NULL) = (ended_recorded_at IS NULL)),
    CHECK (grade BETWEEN CASE service WHEN 'GENERAL' THEN 4 ELSE 6 END AND 9),
    EXCLUDE USING gist (post WITH =, daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from)
);

-- 직무대리와 위임: who stands in for a post. A post has one stand-in at a time, and nobody stands in for himself.
CREATE TABLE acting (
    id                uuid PRIMARY KEY,
    post              text NOT NULL REFERENCES post,
    stand_in          text NOT NULL REFERENCES post CHECK (stand_in <> post),
    kind              text NOT NULL CHECK (kind IN ('ACTING', 'DELEGATION')),
    reason            text NOT NULL CHECK (reason <> ''),
    valid_from        date NOT NULL,
    valid_to          date NOT NULL CHECK (valid_to >= valid_from),
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_on          date CHECK (ended_on >= valid_from - 1),
    ended_recorded_at timestamptz CHECK ((ended_on IS NULL) = (ended_recorded_at IS NULL)),
    EXCLUDE USING gist (post WITH =, daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from)
);

-- Rows end, they never go; what they once said stays.
REVOKE UPDATE, DELETE, TRUNCATE ON unit, unit_name, duty, quota, post, staff_member, acting FROM ${program};
GRANT UPDATE (ended_on, ended_recorded_at) ON unit_name, duty, quota, staff_member, acting TO ${program};

-- What is recorded takes its time under the lock that orders writers and the freezing of reports.
CREATE FUNCTION organization_take_knowledge_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7302);
    RETURN NULL;
END $$;

CREATE TRIGGER unit_name_lock BEFORE INSERT OR UPDATE ON unit_name EXECUTE FUNCTION organization_take_knowledge_lock();
CREATE TRIGGER duty_lock BEFORE INSERT OR UPDATE ON duty EXECUTE FUNCTION organization_take_knowledge_lock();
CREATE TRIGGER quota_lock BEFORE INSERT OR UPDATE ON quota EXECUTE FUNCTION organization_take_knowledge_lock();
CREATE TRIGGER staff_member_lock BEFORE INSERT OR UPDATE ON staff_member
    EXECUTE FUNCTION organization_take_knowledge_lock();
CREATE TRIGGER acting_lock BEFORE INSERT OR UPDATE ON acting EXECUTE FUNCTION organization_take_knowledge_lock();
