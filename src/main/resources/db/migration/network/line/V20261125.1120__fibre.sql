-- Own fibre on the map, and core by core.

-- Whose the cable is, and where it runs: longitude,latitude of each bend in WGS 84, as 126.8961,37.5262 126.9012,37.5241. Only
-- what lies in Korea is taken, so that swapped coordinates never are.
ALTER TABLE line_fibre_section
    ADD COLUMN owner text NOT NULL DEFAULT 'OWN' CHECK (owner IN ('OWN', 'SHARED', 'LEASED')),
    ADD COLUMN route text CHECK (
        route ~ '^1(2[4-9]|3[01])(\.[0-9]{1,7})?,3[3-8](\.[0-9]{1,7})?( 1(2[4-9]|3[01])(\.[0-9]{1,7})?,3[3-8](\.[0-9]{1,7})?)+$');
ALTER TABLE line_fibre_section ALTER COLUMN owner DROP DEFAULT;
CALL register_keep('line_fibre_section', ARRAY['number', 'from_place', 'to_place', 'note']);

-- A core that is not free. A section has as many cores as it says; those that stand here are used, kept back or broken.
CREATE TABLE line_strand (
    LIKE register_record INCLUDING ALL,
    number    text NOT NULL UNIQUE CHECK (number ~ '^F-[0-9]{4}-[0-9]{3,4}$'),
    condition text NOT NULL CHECK (condition IN ('USED', 'RESERVED', 'BROKEN')),
    cable     text CHECK (cable <> ''),
    leased    text CHECK (leased <> ''),
    holder    text CHECK (holder <> ''),
    opened_on date NOT NULL,
    note      text CHECK (note <> ''),
    CONSTRAINT line_strand_broken_carries_nothing CHECK (condition <> 'BROKEN' OR cable IS NULL AND leased IS NULL)
);
CREATE INDEX line_strand_by_number ON line_strand (number, id);
CREATE INDEX line_strand_by_day ON line_strand (opened_on, id);
CREATE INDEX line_strand_by_section ON line_strand (left(number, 6)) WHERE NOT gone;
CREATE INDEX line_strand_by_cable ON line_strand (cable) WHERE NOT gone;
CALL register_keep('line_strand', ARRAY['number', 'cable', 'leased', 'holder', 'note']);

-- A core is one of its section. Whoever writes one holds the section still meanwhile.
CREATE FUNCTION line_strand_in_section() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    there bigint;
BEGIN
    IF NEW.gone THEN
        RETURN NULL;
    END IF;
    SELECT cores INTO there FROM line_fibre_section WHERE number = left(NEW.number, 6) AND NOT gone FOR SHARE;
    IF NOT FOUND OR substr(NEW.number, 8)::int NOT BETWEEN 1 AND there THEN
        RAISE EXCEPTION 'there is no core %', NEW.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_strand_missing',
                  DETAIL = format('Key (core, section, cores)=(%s, %s, %s)', NEW.number, left(NEW.number, 6), coalesce(there, 0));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER line_strand_in_section AFTER INSERT OR UPDATE ON line_strand
    FOR EACH ROW EXECUTE FUNCTION line_strand_in_section();

CREATE FUNCTION line_section_holds_strands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    left_out text;
BEGIN
    SELECT number INTO left_out FROM line_strand
    WHERE left(number, 6) = OLD.number AND NOT gone
      AND (NEW.gone OR NEW.number <> OLD.number OR substr(number, 8)::int > NEW.cores)
    ORDER BY number LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'core % is in use', left_out
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_section_in_use',
                  DETAIL = format('Key (core, section)=(%s, %s)', left_out, OLD.number);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER line_section_holds_strands AFTER UPDATE ON line_fibre_section
    FOR EACH ROW EXECUTE FUNCTION line_section_holds_strands();
