-- Money of the lines, in won. Rows are added, never changed: a mistake is reversed by a second row that names
-- the first, bears its day and takes its amounts back to the last won.

CREATE TABLE budget_event (
    id               uuid PRIMARY KEY,
    line             uuid NOT NULL,
    fiscal_year      int  NOT NULL,
    day              date NOT NULL,
    kind             text NOT NULL
        CHECK (kind IN ('ADOPTED', 'SUPPLEMENTARY', 'CARRY_OVER', 'TRANSFER', 'RESERVE')),
    national         bigint NOT NULL,
    city             bigint NOT NULL,
    district         bigint NOT NULL,
    -- the rows of one transfer between lines, which add up to nothing
    transfer         uuid,
    note             text NOT NULL,
    source           text NOT NULL CHECK (source <> ''),
    source_key       text NOT NULL UNIQUE CHECK (source_key <> ''),
    sample           boolean NOT NULL,
    reverses         uuid UNIQUE,
    reason           text,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text,
    is_reversal      boolean GENERATED ALWAYS AS (reverses IS NOT NULL) STORED,
    -- what a row names that reverses this one: nothing but a row that is no reversal itself
    names_a_reversal boolean GENERATED ALWAYS AS (CASE WHEN reverses IS NOT NULL THEN false END) STORED,
    national_back    bigint GENERATED ALWAYS AS (-national) STORED,
    city_back        bigint GENERATED ALWAYS AS (-city) STORED,
    district_back    bigint GENERATED ALWAYS AS (-district) STORED,
    FOREIGN KEY (line, fiscal_year) REFERENCES budget_line (id, fiscal_year),
    CONSTRAINT budget_event_in_its_year CHECK (fiscal_year = extract(year FROM day)),
    CONSTRAINT budget_event_not_empty CHECK (national <> 0 OR city <> 0 OR district <> 0),
    CONSTRAINT budget_event_given CHECK (
        reverses IS NOT NULL OR kind IN ('SUPPLEMENTARY', 'TRANSFER')
            OR (national >= 0 AND city >= 0 AND district >= 0)),
    CONSTRAINT budget_event_transfer_named CHECK ((kind = 'TRANSFER') = (transfer IS NOT NULL)),
    CONSTRAINT budget_event_reversal_reasoned CHECK ((reverses IS NULL) = (reason IS NULL) AND reason <> ''),
    CONSTRAINT budget_event_once UNIQUE (id, line, day, kind, is_reversal, national_back, city_back, district_back),
    CONSTRAINT budget_event_taken_back
        FOREIGN KEY (reverses, line, day, kind, names_a_reversal, national, city, district)
        REFERENCES budget_event (id, line, day, kind, is_reversal, national_back, city_back, district_back)
);

CREATE INDEX budget_event_of_line ON budget_event (line, day);
CREATE INDEX budget_event_latest ON budget_event (day DESC, id DESC);
CREATE INDEX budget_event_recorded ON budget_event (recorded_at);
CREATE INDEX budget_event_transfer ON budget_event (transfer) WHERE transfer IS NOT NULL;

-- Commitments (지출원인행위), payments (지출) and returns (반납), which are negative payments.
CREATE TABLE spending (
    id               uuid PRIMARY KEY,
    line             uuid NOT NULL,
    fiscal_year      int  NOT NULL,
    day              date NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('COMMITMENT', 'PAYMENT', 'RETURN')),
    amount           bigint NOT NULL CHECK (amount <> 0),
    note             text NOT NULL,
    evidence         text NOT NULL,
    source_key       text NOT NULL UNIQUE CHECK (source_key <> ''),
    sample           boolean NOT NULL,
    reverses         uuid UNIQUE,
    reason           text,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text,
    is_reversal      boolean GENERATED ALWAYS AS (reverses IS NOT NULL) STORED,
    names_a_reversal boolean GENERATED ALWAYS AS (CASE WHEN reverses IS NOT NULL THEN false END) STORED,
    amount_back      bigint GENERATED ALWAYS AS (-amount) STORED,
    FOREIGN KEY (line, fiscal_year) REFERENCES budget_line (id, fiscal_year),
    CONSTRAINT spending_in_its_year CHECK (fiscal_year = extract(year FROM day)),
    CONSTRAINT spending_sign CHECK (
        CASE kind WHEN 'PAYMENT' THEN (amount > 0) = (reverses IS NULL)
                  WHEN 'RETURN' THEN (amount < 0) = (reverses IS NULL)
                  ELSE true END),
    CONSTRAINT spending_reversal_reasoned CHECK ((reverses IS NULL) = (reason IS NULL) AND reason <> ''),
    CONSTRAINT spending_once UNIQUE (id, line, day, kind, is_reversal, amount_back),
    CONSTRAINT spending_taken_back
        FOREIGN KEY (reverses, line, day, kind, names_a_reversal, amount)
        REFERENCES spending (id, line, day, kind, is_reversal, amount_back)
);

CREATE INDEX spending_of_line ON spending (line, day);
CREATE INDEX spending_latest ON spending (day DESC, id DESC);
CREATE INDEX spending_recorded ON spending (recorded_at);

-- The roll-up: what was recorded on one day (of Seoul) about one day of one line. Figures add these up; as known
-- at an instant they add the earlier recorded days and the single rows of that one day. Only the triggers write it.
CREATE TABLE budget_day (
    line         uuid NOT NULL REFERENCES budget_line,
    day          date NOT NULL,
    recorded_on  date NOT NULL,
    national     bigint NOT NULL,
    city         bigint NOT NULL,
    district     bigint NOT NULL,
    committed    bigint NOT NULL,
    spent        bigint NOT NULL,
    events       int NOT NULL,
    commitments  int NOT NULL,
    payments     int NOT NULL,
    PRIMARY KEY (line, day, recorded_on)
);

-- The lock is shared among writers and held to the commit; whoever freezes knowledge takes it alone, so that no
-- row with an earlier time can still be on its way.
CREATE FUNCTION budget_take_knowledge_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7302);
    RETURN NULL;
END $$;

CREATE FUNCTION budget_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.recorded_at := clock_timestamp();
    RETURN NEW;
END $$;

-- Writers of one line wait for one another here: what is left of a line can be judged only one after the other.
CREATE FUNCTION budget_roll_up_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM budget_line WHERE id IN (SELECT line FROM fresh) ORDER BY id FOR NO KEY UPDATE;
    INSERT INTO budget_day AS d
    SELECT line, day, (recorded_at AT TIME ZONE 'Asia/Seoul')::date,
           sum(national), sum(city), sum(district), 0, 0, count(*), 0, 0
    FROM fresh
    GROUP BY 1, 2, 3
    ORDER BY 1, 2, 3
    ON CONFLICT (line, day, recorded_on) DO UPDATE SET
        national = d.national + excluded.national,
        city = d.city + excluded.city,
        district = d.district + excluded.district,
        events = d.events + excluded.events;
    RETURN NULL;
END $$;

CREATE FUNCTION budget_roll_up_spending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM budget_line WHERE id IN (SELECT line FROM fresh) ORDER BY id FOR NO KEY UPDATE;
    INSERT INTO budget_day AS d
    SELECT line, day, (recorded_at AT TIME ZONE 'Asia/Seoul')::date, 0, 0, 0,
           coalesce(sum(amount) FILTER (WHERE kind = 'COMMITMENT'), 0),
           coalesce(sum(amount) FILTER (WHERE kind <> 'COMMITMENT'), 0),
           0, count(*) FILTER (WHERE kind = 'COMMITMENT'), count(*) FILTER (WHERE kind <> 'COMMITMENT')
    FROM fresh
    GROUP BY 1, 2, 3
    ORDER BY 1, 2, 3
    ON CONFLICT (line, day, recorded_on) DO UPDATE SET
        committed = d.committed + excluded.committed,
        spent = d.spent + excluded.spent,
        commitments = d.commitments + excluded.commitments,
        payments = d.payments + excluded.payments;
    RETURN NULL;
END $$;

-- The first day on which a line's books would not stand: a source below nothing, more bound or paid out than
-- there is budget, or more given back than was paid. No row when they stand.
CREATE FUNCTION budget_first_bad_day(the_line uuid)
    RETURNS TABLE (day date, least_source bigint, appropriation bigint, committed bigint, spent bigint)
    LANGUAGE sql STABLE AS $$
    SELECT b.day, least(b.national, b.city, b.district), b.national + b.city + b.district, b.committed, b.spent
    FROM (SELECT d.day,
                 (sum(sum(d.national)) OVER past)::bigint AS national,
                 (sum(sum(d.city)) OVER past)::bigint AS city,
                 (sum(sum(d.district)) OVER past)::bigint AS district,
                 (sum(sum(d.committed)) OVER past)::bigint AS committed,
                 (sum(sum(d.spent)) OVER past)::bigint AS spent
          FROM budget_day d
          WHERE d.line = the_line
          GROUP BY d.day
          WINDOW past AS (ORDER BY d.day)) b
    WHERE least(b.national, b.city, b.district) < 0
       OR b.committed > b.national + b.city + b.district OR b.committed < 0
       OR b.spent > b.national + b.city + b.district OR b.spent < 0
    ORDER BY b.day
    LIMIT 1
$$;

CREATE FUNCTION budget_books_stand() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
DECLARE
    bad record;
BEGIN
    SELECT * INTO bad FROM budget_first_bad_day(NEW.line);
    IF FOUND THEN
        RAISE EXCEPTION 'budget line % does not stand on %: budget %, committed %, spent %',
            NEW.line, bad.day, bad.appropriation, bad.committed, bad.spent
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_books_stand';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION budget_transfer_balances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM budget_event e WHERE e.transfer = NEW.transfer
               HAVING sum(e.national) <> 0 OR sum(e.city) <> 0 OR sum(e.district) <> 0
                   OR count(DISTINCT e.day) > 1) THEN
        RAISE EXCEPTION 'transfer % does not add up to nothing on one day', NEW.transfer
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_transfer_balances';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER budget_event_lock BEFORE INSERT ON budget_event
    FOR EACH STATEMENT EXECUTE FUNCTION budget_take_knowledge_lock();
CREATE TRIGGER budget_event_stamp BEFORE INSERT ON budget_event
    FOR EACH ROW EXECUTE FUNCTION budget_stamp();
CREATE TRIGGER budget_event_roll_up AFTER INSERT ON budget_event REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION budget_roll_up_events();
CREATE CONSTRAINT TRIGGER budget_event_balances AFTER INSERT ON budget_event
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.transfer IS NOT NULL) EXECUTE FUNCTION budget_transfer_balances();

CREATE TRIGGER spending_lock BEFORE INSERT ON spending
    FOR EACH STATEMENT EXECUTE FUNCTION budget_take_knowledge_lock();
CREATE TRIGGER spending_stamp BEFORE INSERT ON spending
    FOR EACH ROW EXECUTE FUNCTION budget_stamp();
CREATE TRIGGER spending_roll_up AFTER INSERT ON spending REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION budget_roll_up_spending();

CREATE CONSTRAINT TRIGGER budget_day_stands AFTER INSERT OR UPDATE ON budget_day
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION budget_books_stand();

REVOKE UPDATE, DELETE, TRUNCATE ON budget_event, spending FROM ${program};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON budget_day FROM ${program};
