-- The ledger: facts that are added and never changed. The program may not even choose when a fact was recorded.
CREATE TABLE result (
    id               uuid PRIMARY KEY,
    metric           text NOT NULL CHECK (metric <> ''),
    day              date NOT NULL CHECK (day >= DATE '1900-01-01'),
    quantity         numeric(18, 2) NOT NULL CHECK (quantity <> 0),
    -- one member of each dimension: name=CODE, joined by semicolons, in the order of the names
    members          text NOT NULL,
    team             text NOT NULL CHECK (team <> ''),
    -- empty where the fact belongs to no initiative, so that the roll-up can be keyed by it
    initiative       text NOT NULL,
    title            text NOT NULL,
    evidence         text NOT NULL,
    source_key       text UNIQUE CHECK (source_key <> ''),
    sample           boolean NOT NULL,
    reverses         uuid REFERENCES result,
    reason           text CHECK (reason <> ''),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text,
    CONSTRAINT result_reversal_reasoned CHECK ((reverses IS NULL) = (reason IS NULL))
);

CREATE UNIQUE INDEX result_reversed_once ON result (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX result_latest ON result (day DESC, id DESC);
CREATE INDEX result_latest_of_metric ON result (metric, day DESC, id DESC);
CREATE INDEX result_recorded ON result (metric, recorded_at);

-- What was recorded on one day of Seoul about one day of one metric. A reversal takes one from the facts that stand,
-- so their sum is the number of facts behind a figure. Only the trigger writes it.
CREATE TABLE result_day (
    metric           text NOT NULL,
    members          text NOT NULL,
    day              date NOT NULL,
    recorded_on      date NOT NULL,
    team             text NOT NULL,
    initiative       text NOT NULL,
    sample           boolean NOT NULL,
    quantity         numeric(20, 2) NOT NULL,
    standing         int NOT NULL,
    PRIMARY KEY (metric, members, day, recorded_on, team, initiative, sample)
) WITH (fillfactor = 80);

-- Writers share the lock and hold it to the commit; whoever freezes knowledge takes it alone. The trigger runs before
-- the first row is made, so the time of every row is taken under the lock.
CREATE FUNCTION result_take_knowledge_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7302);
    RETURN NULL;
END $$;

-- A reversal is its fact with the sign turned. Facts never change, so looking once is enough.
CREATE FUNCTION result_reversal_mirrors() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM result r
                   WHERE r.id = NEW.reverses AND r.reverses IS NULL AND r.metric = NEW.metric AND r.day = NEW.day
                     AND r.members = NEW.members AND r.team = NEW.team AND r.initiative = NEW.initiative
                     AND r.sample = NEW.sample AND r.quantity = -NEW.quantity) THEN
        RAISE EXCEPTION 'result % does not mirror the fact % it reverses', NEW.id, NEW.reverses
            USING ERRCODE = 'check_violation', CONSTRAINT = 'result_reversal_mirrors';
    END IF;
    RETURN NEW;
END $$;

-- The order of the key keeps two writers from waiting for each other.
CREATE FUNCTION result_roll_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO result_day AS d
    SELECT metric, members, day, (recorded_at AT TIME ZONE 'Asia/Seoul')::date, team, initiative, sample,
           sum(quantity), sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END)
    FROM fresh
    GROUP BY 1, 2, 3, 4, 5, 6, 7
    ORDER BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT (metric, members, day, recorded_on, team, initiative, sample) DO UPDATE SET
        quantity = d.quantity + excluded.quantity,
        standing = d.standing + excluded.standing;
    RETURN NULL;
END $$;

CREATE TRIGGER result_lock BEFORE INSERT ON result
    FOR EACH STATEMENT EXECUTE FUNCTION result_take_knowledge_lock();
CREATE TRIGGER result_mirrors BEFORE INSERT ON result
    FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION result_reversal_mirrors();
CREATE TRIGGER result_rolled_up AFTER INSERT ON result REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION result_roll_up();

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON result, result_day FROM ${program};
GRANT INSERT (id, metric, day, quantity, members, team, initiative, title, evidence, source_key, sample, reverses,
              reason, recorded_by, recorded_by_name, acting_for) ON result TO ${program};
