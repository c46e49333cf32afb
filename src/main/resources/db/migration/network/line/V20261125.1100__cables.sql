-- Panels, wall jacks, bundles and cables. Each is a register: see register_keep. The ports follow from them: nobody types
-- a port, a device of 48 ports has 48.

-- A device without an address is one, too.
ALTER TABLE line_network_device DROP CONSTRAINT line_network_device_address_check,
    ADD CONSTRAINT line_network_device_address_check
        CHECK (address IS NULL OR address::inet IS NOT NULL AND address NOT LIKE '%/%');

CREATE TABLE line_panel (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^P-[0-9]{4}$'),
    kind         text NOT NULL CHECK (kind IN ('PATCH_PANEL', 'ODF', 'TERMINAL_BOX')),
    place        text NOT NULL CHECK (place <> ''),
    rack         text CHECK (rack <> ''),
    ports        bigint NOT NULL CHECK (ports BETWEEN 1 AND 576),
    installed_on date NOT NULL,
    note         text CHECK (note <> '')
);
CREATE INDEX line_panel_by_number ON line_panel (number, id);
CREATE INDEX line_panel_by_place ON line_panel (place, id);
CREATE INDEX line_panel_by_day ON line_panel (installed_on, id);
CALL register_keep('line_panel', ARRAY['number', 'place', 'rack', 'note']);

CREATE TABLE line_lan (
    LIKE register_record INCLUDING ALL,
    number     text NOT NULL UNIQUE CHECK (number ~ '^J-[0-9]{5}$'),
    use        text NOT NULL CHECK (use IN ('COMPUTER', 'TELEPHONE', 'WIRELESS', 'OTHER', 'SPARE')),
    department text NOT NULL CHECK (department <> ''),
    place      text NOT NULL CHECK (place <> ''),
    extension  text CHECK (extension <> ''),
    opened_on  date NOT NULL,
    note       text CHECK (note <> ''),
    CONSTRAINT line_lan_extension_needs_telephone CHECK (extension IS NULL OR use = 'TELEPHONE')
);
CREATE INDEX line_lan_by_number ON line_lan (number, id);
CREATE INDEX line_lan_by_department ON line_lan (department, id);
CREATE INDEX line_lan_by_day ON line_lan (opened_on, id);
CREATE INDEX line_lan_by_use ON line_lan (use, number, id) WHERE NOT gone;
-- A telephone hangs on one jack.
CREATE UNIQUE INDEX line_lan_extension ON line_lan (extension) WHERE NOT gone;
CALL register_keep('line_lan', ARRAY['number', 'department', 'place', 'extension', 'note']);

CREATE TABLE line_bundle (
    LIKE register_record INCLUDING ALL,
    number     text NOT NULL UNIQUE CHECK (number ~ '^D-[0-9]{4}$'),
    kind       text NOT NULL CHECK (kind IN ('TRUNK', 'DUCT', 'TRAY')),
    from_place text NOT NULL CHECK (from_place <> ''),
    to_place   text NOT NULL CHECK (to_place <> ''),
    laid_on    date NOT NULL,
    note       text CHECK (note <> '')
);
CREATE INDEX line_bundle_by_number ON line_bundle (number, id);
CREATE INDEX line_bundle_by_day ON line_bundle (laid_on, id);
CALL register_keep('line_bundle', ARRAY['number', 'from_place', 'to_place', 'note']);

CREATE TABLE line_cable (
    LIKE register_record INCLUDING ALL,
    number  text NOT NULL UNIQUE CHECK (number ~ '^C-[0-9]{6}$'),
    a_end   text NOT NULL,
    b_end   text NOT NULL,
    medium  text NOT NULL CHECK (medium IN ('UTP_5E', 'UTP_6', 'UTP_6A', 'FIBRE_SINGLE', 'FIBRE_MULTI', 'TELEPHONE',
                                            'COAXIAL')),
    metres  numeric(8, 1) CHECK (metres BETWEEN 0 AND 200000),
    bundle  text CHECK (bundle <> ''),
    label   text CHECK (label <> ''),
    laid_on date NOT NULL,
    state   text NOT NULL CHECK (state IN ('PLANNED', 'ACTIVE', 'DECOMMISSIONING')),
    note    text CHECK (note <> ''),
    CONSTRAINT line_cable_ends_differ CHECK (a_end <> b_end)
);
CREATE INDEX line_cable_by_number ON line_cable (number, id);
CREATE INDEX line_cable_by_day ON line_cable (laid_on, id);
CREATE INDEX line_cable_by_bundle ON line_cable (bundle) WHERE NOT gone;
CALL register_keep('line_cable', ARRAY['number', 'a_end', 'b_end', 'bundle', 'label', 'note']);

-- Every port there is: of a device, front and rear of a panel, a wall jack, the two ends of a leased line. A panel's front
-- and rear of one position are joined inside, and so are the ends of a leased line: each is the other's twin.
CREATE TABLE line_port (
    code     text PRIMARY KEY,
    kind     text NOT NULL CHECK (kind IN ('DEVICE', 'FRONT', 'REAR', 'JACK', 'LEASED_A', 'LEASED_Z')),
    owner    text NOT NULL,
    position int NOT NULL CHECK (position > 0),
    twin     text,
    UNIQUE (owner, kind, position)
);

-- What is plugged in where: of every live cable both ends, each with the other. A port is an end of one live cable.
CREATE TABLE line_cable_end (
    port  text PRIMARY KEY REFERENCES line_port,
    cable text NOT NULL,
    other text NOT NULL REFERENCES line_port,
    CHECK (port <> other)
);
CREATE INDEX line_cable_end_by_cable ON line_cable_end (cable);
CREATE INDEX line_cable_end_by_other ON line_cable_end (other);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON line_port, line_cable_end FROM ${program};

-- The ports of one owner, as many as it has. A port that a cable is plugged into does not go.
CREATE FUNCTION line_set_ports(owner_number text, first_kind text, ports bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    held record;
BEGIN
    SELECT e.port, e.cable INTO held
    FROM line_port p JOIN line_cable_end e ON e.port = p.code
    WHERE p.owner = owner_number AND p.position > ports
    ORDER BY p.position LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'cable % is plugged into %', held.cable, held.port
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_port_in_use',
                  DETAIL = format('Key (port, cable)=(%s, %s)', held.port, held.cable);
    END IF;
    DELETE FROM line_port WHERE owner = owner_number AND position > ports;
    INSERT INTO line_port (code, kind, owner, position, twin)
    SELECT made.code, made.kind, owner_number, made.position, made.twin
    FROM generate_series(1, ports) AS i,
         LATERAL (SELECT owner_number || '/' || i, 'DEVICE', i, NULL WHERE first_kind = 'DEVICE'
                  UNION ALL SELECT owner_number, 'JACK', i, NULL WHERE first_kind = 'JACK'
                  UNION ALL SELECT owner_number || '/' || i, 'FRONT', i, owner_number || '/' || i || 'R'
                            WHERE first_kind = 'FRONT'
                  UNION ALL SELECT owner_number || '/' || i || 'R', 'REAR', i, owner_number || '/' || i
                            WHERE first_kind = 'FRONT'
                  UNION ALL SELECT owner_number || '/A', 'LEASED_A', i, owner_number || '/Z'
                            WHERE first_kind = 'LEASED_A'
                  UNION ALL SELECT owner_number || '/Z', 'LEASED_Z', i, owner_number || '/A'
                            WHERE first_kind = 'LEASED_A') AS made(code, kind, position, twin)
    ON CONFLICT DO NOTHING;
END $$;

-- The first argument is the kind of the owner's ports, the second the column that counts them; without it there is one.
CREATE FUNCTION line_ports_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.number <> OLD.number THEN
        PERFORM line_set_ports(OLD.number, TG_ARGV[0], 0);
    END IF;
    PERFORM line_set_ports(NEW.number, TG_ARGV[0],
                           CASE WHEN NEW.gone THEN 0
                                WHEN TG_NARGS = 1 THEN 1
                                ELSE coalesce((to_jsonb(NEW) ->> TG_ARGV[1])::bigint, 0) END);
    RETURN NULL;
END $$;

CREATE TRIGGER line_ports AFTER INSERT OR UPDATE ON line_network_device
    FOR EACH ROW EXECUTE FUNCTION line_ports_follow('DEVICE', 'ports');
CREATE TRIGGER line_ports AFTER INSERT OR UPDATE ON line_panel
    FOR EACH ROW EXECUTE FUNCTION line_ports_follow('FRONT', 'ports');
CREATE TRIGGER line_ports AFTER INSERT OR UPDATE ON line_lan
    FOR EACH ROW EXECUTE FUNCTION line_ports_follow('JACK');
CREATE TRIGGER line_ports AFTER INSERT OR UPDATE ON line_leased_line
    FOR EACH ROW EXECUTE FUNCTION line_ports_follow('LEASED_A');

-- What was in the registers before ports followed from them.
SELECT line_set_ports(number, 'DEVICE', coalesce(ports, 0)) FROM line_network_device WHERE NOT gone;
SELECT line_set_ports(number, 'LEASED_A', 1) FROM line_leased_line WHERE NOT gone;

-- A cable that lies occupies its two ports; a planned one only knows them.
CREATE FUNCTION line_cable_ends_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    named text;
    taken text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM line_cable_end WHERE cable = OLD.number;
    END IF;
    IF NEW.gone THEN
        RETURN NULL;
    END IF;
    FOREACH named IN ARRAY ARRAY[NEW.a_end, NEW.b_end] LOOP
        IF NOT EXISTS (SELECT FROM line_port WHERE code = named) THEN
            RAISE EXCEPTION 'there is no port %', named
                USING ERRCODE = 'check_violation', CONSTRAINT = 'line_port_missing',
                      DETAIL = format('Key (port, cable)=(%s, %s)', named, NEW.number);
        END IF;
    END LOOP;
    IF NEW.state = 'PLANNED' THEN
        RETURN NULL;
    END IF;
    SELECT port, cable INTO named, taken FROM line_cable_end WHERE port IN (NEW.a_end, NEW.b_end) ORDER BY port LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'cable % is plugged into % already', taken, named
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'line_port_taken',
                  DETAIL = format('Key (port, cable, wanted)=(%s, %s, %s)', named, taken, NEW.number);
    END IF;
    INSERT INTO line_cable_end (port, cable, other)
    VALUES (NEW.a_end, NEW.number, NEW.b_end), (NEW.b_end, NEW.number, NEW.a_end);
    RETURN NULL;
END $$;

CREATE TRIGGER line_cable_ends AFTER INSERT OR UPDATE ON line_cable
    FOR EACH ROW EXECUTE FUNCTION line_cable_ends_follow();

REVOKE ALL ON FUNCTION line_set_ports(text, text, bigint) FROM PUBLIC;
