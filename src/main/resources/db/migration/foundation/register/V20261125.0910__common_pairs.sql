-- How many of a register's records hold a pair of signs, of the pairs that many hold, as the database last counted.
CREATE FUNCTION register_common_pairs(register text) RETURNS TABLE (pair text, share real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT common.pair, common.share
    FROM pg_stats s,
         unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS common(pair, share)
    WHERE s.schemaname = current_schema() AND s.tablename = register || '_pairs' AND common.pair IS NOT NULL
$$;

REVOKE ALL ON FUNCTION register_common_pairs(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_common_pairs(text) TO ${program};
