-- Ways from port to port. A way is short however many cables there are, so each of its steps is looked up by key: while
-- the tables are small, the planner would rather read them whole at every question.

-- Both ways from what somebody named (a port, wall jack, cable, leased line or extension). A cable that was passed is not
-- passed again, so a circle ends.
CREATE FUNCTION line_way(named text)
RETURNS TABLE (onward boolean, step int, arrive text, leave text, cable text) LANGUAGE sql STABLE ROWS 20
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
    WITH RECURSIVE start AS (
        SELECT code FROM line_port WHERE code IN (named, named || '/A')
        UNION ALL
        SELECT e.port FROM line_cable c JOIN line_cable_end e ON e.port = c.a_end AND e.cable = c.number
        WHERE c.number = named
        UNION ALL
        SELECT number FROM line_lan WHERE extension = named AND NOT gone
    ),
    way AS (
        SELECT true AS onward, 0 AS step, p.code AS arrive, p.code AS leave, NULL::text AS cable, ARRAY[]::text[] AS passed
        FROM (SELECT code FROM start LIMIT 1) n JOIN line_port p USING (code)
        UNION ALL
        SELECT false, 0, p.twin, p.twin, NULL, ARRAY[]::text[]
        FROM (SELECT code FROM start LIMIT 1) n JOIN line_port p USING (code)
        WHERE p.twin IS NOT NULL
        UNION ALL
        SELECT w.onward, w.step + 1, e.other, p.twin, e.cable, w.passed || e.cable
        FROM way w
        JOIN line_cable_end e ON e.port = w.leave
        JOIN line_port p ON p.code = e.other
        WHERE e.cable <> ALL (w.passed)
    )
    SELECT w.onward, w.step, w.arrive, w.leave, w.cable FROM way w
$$;

-- Where the ways lead that begin at the ports of some owners, or at the two ends of some cables and away from them: through
-- panels, to the first port that is of none. A way that is open there has no row.
CREATE FUNCTION line_ways(owners text[], cables text[])
RETURNS TABLE (start text, port text, kind text, owner text) LANGUAGE sql STABLE ROWS 500
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
    WITH RECURSIVE way AS (
        SELECT p.owner AS start, NULL::text AS port, NULL::text AS kind, NULL::text AS owner, p.code AS leave
        FROM line_port p WHERE p.owner = ANY (owners)
        UNION ALL
        SELECT e.cable, p.code, p.kind, p.owner, CASE WHEN p.kind IN ('FRONT', 'REAR') THEN p.twin END
        FROM line_cable_end e JOIN line_port p ON p.code = e.port WHERE e.cable = ANY (cables)
        UNION
        SELECT w.start, p.code, p.kind, p.owner, CASE WHEN p.kind IN ('FRONT', 'REAR') THEN p.twin END
        FROM way w
        JOIN line_cable_end e ON e.port = w.leave
        JOIN line_port p ON p.code = e.other
    )
    SELECT w.start, w.port, w.kind, w.owner FROM way w WHERE w.leave IS NULL
$$;
