-- The same sums of each metric as a whole: the list that nobody has narrowed costs one row a metric, however finely the
-- facts are divided. Only the trigger writes it.
CREATE TABLE result_metric (
    metric   text PRIMARY KEY,
    quantity numeric(20, 2) NOT NULL,
    standing int NOT NULL
) WITH (fillfactor = 50);

INSERT INTO result_metric
SELECT metric, sum(quantity), sum(standing)
FROM result_ever
GROUP BY 1;

-- From the finest sums to the coarsest, each in the order of its key, keeps two writers from waiting for each other;
-- the row of a metric, which its writers share, is held for the shortest time.
CREATE OR REPLACE FUNCTION result_roll_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    INSERT INTO result_month AS m
    SELECT metric, members, date_trunc('month', day::timestamp)::date, team, initiative, sample,
           sum(quantity), sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END)
    FROM fresh
    GROUP BY 1, 2, 3, 4, 5, 6
    ORDER BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (metric, members, month, team, initiative, sample) DO UPDATE SET
        quantity = m.quantity + excluded.quantity,
        standing = m.standing + excluded.standing;
    INSERT INTO result_ever AS e
    SELECT metric, members, team, initiative, sample,
           sum(quantity), sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END)
    FROM fresh
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (metric, members, team, initiative, sample) DO UPDATE SET
        quantity = e.quantity + excluded.quantity,
        standing = e.standing + excluded.standing;
    INSERT INTO result_metric AS a
    SELECT metric, sum(quantity), sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END)
    FROM fresh
    GROUP BY 1
    ORDER BY 1
    ON CONFLICT (metric) DO UPDATE SET
        quantity = a.quantity + excluded.quantity,
        standing = a.standing + excluded.standing;
    RETURN NULL;
END $$;

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON result_metric FROM ${program};
