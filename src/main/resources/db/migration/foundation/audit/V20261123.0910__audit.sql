-- Who did what. Events are written in the transaction of the deed. Shortly after they commit they are sealed in
-- batches: each seal carries the hash of the one before, so that no event can change, vanish or slip in unseen.

CREATE TABLE audit_event (
    id           uuid PRIMARY KEY,
    -- the transaction that wrote the row: what committed later than a sealing can never sort before what it sealed
    xid          xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor        uuid NOT NULL,
    actor_name   text NOT NULL,
    acting_for   text,
    deed         text NOT NULL CHECK (deed ~ '^[a-z0-9.-]+$'),
    subject_kind text NOT NULL,
    subject      text NOT NULL,
    details      text NOT NULL,
    address      text NOT NULL
);

CREATE UNIQUE INDEX audit_event_order ON audit_event (xid, id);
CREATE INDEX audit_event_subject ON audit_event (subject_kind, subject, id);

CREATE TABLE audit_seal (
    number   bigint PRIMARY KEY CHECK (number > 0),
    event    uuid NOT NULL UNIQUE REFERENCES audit_event,
    previous bytea NOT NULL CHECK (length(previous) = 32),
    hash     bytea NOT NULL CHECK (length(hash) = 32)
);

-- Whose personal data was seen or changed, by whom, from where, and what was done with them.
CREATE TABLE personal_access (
    id         uuid PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor      uuid NOT NULL,
    actor_name text NOT NULL,
    address    text NOT NULL,
    whose      text[] NOT NULL CHECK (cardinality(whose) > 0),
    deed       text NOT NULL,
    reason     text NOT NULL
);

CREATE INDEX personal_access_at ON personal_access (at);

-- How long logs are kept at least. A change of the law adds a row.
CREATE TABLE retention_floor (
    log        text NOT NULL CHECK (log IN ('AUDIT', 'PERSONAL_ACCESS')),
    years      int  NOT NULL CHECK (years > 0),
    valid_from date NOT NULL,
    source     text NOT NULL CHECK (source <> ''),
    PRIMARY KEY (log, valid_from)
);

INSERT INTO retention_floor (log, years, valid_from, source) VALUES
    ('PERSONAL_ACCESS', 1, '2011-09-30', '개인정보의 안전성 확보조치 기준 제8조제1항: 접속기록 1년 이상'),
    ('PERSONAL_ACCESS', 2, '2020-08-11',
     '개인정보의 안전성 확보조치 기준 제8조제1항 단서: 5만 명 이상 또는 고유식별정보·민감정보를 다루면 2년 이상'),
    ('AUDIT', 2, '2020-08-11', '접속기록과 같은 기간을 사건 기록에도 둔다(내부 기준)');

-- The only way a log grows shorter. It runs as the tables' owner and asks the floor of the day itself; nobody can ask
-- it to cut deeper. Returns how many rows went.
CREATE FUNCTION clean_up_personal_access(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    floor_years int;
    gone bigint;
BEGIN
    SELECT max(years) INTO floor_years FROM retention_floor
    WHERE log = 'PERSONAL_ACCESS' AND valid_from <= current_date;
    IF before > clock_timestamp() - make_interval(years => floor_years) THEN
        RAISE EXCEPTION 'the access log is kept for at least % years', floor_years USING ERRCODE = 'check_violation';
    END IF;
    DELETE FROM personal_access WHERE at < before;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;

REVOKE ALL ON FUNCTION clean_up_personal_access(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION clean_up_personal_access(timestamptz) TO ${program};

REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, audit_seal, personal_access FROM ${program};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON retention_floor FROM ${program};
