-- The network's devices and lines. Each is a register: see register_keep.

CREATE TABLE line_network_device (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^N-[0-9]{4}$'),
    kind         text NOT NULL CHECK (kind IN ('BACKBONE', 'DISTRIBUTION', 'ACCESS', 'ROUTER', 'TRANSMISSION',
                                               'WIRELESS')),
    maker        text NOT NULL CHECK (maker <> ''),
    model        text NOT NULL CHECK (model <> ''),
    serial       text CHECK (serial <> ''),
    place        text NOT NULL CHECK (place <> ''),
    address      text CHECK (address::inet IS NOT NULL AND address NOT LIKE '%/%'),
    ports        bigint CHECK (ports BETWEEN 0 AND 2000),
    installed_on date NOT NULL,
    price        bigint CHECK (price >= 0),
    note         text CHECK (note <> '')
);
CREATE INDEX line_network_device_by_number ON line_network_device (number, id);
CREATE INDEX line_network_device_by_place ON line_network_device (place, id);
CREATE INDEX line_network_device_by_day ON line_network_device (installed_on, id);
CREATE INDEX line_network_device_by_kind ON line_network_device (kind, number, id) WHERE NOT gone;
CALL register_keep('line_network_device', ARRAY['number', 'maker', 'model', 'serial', 'place']);

CREATE TABLE line_leased_line (
    LIKE register_record INCLUDING ALL,
    number        text NOT NULL UNIQUE CHECK (number ~ '^L-[0-9]{4}$'),
    use           text NOT NULL CHECK (use IN ('ADMINISTRATION', 'INTERNET', 'VIDEO', 'TELEPHONE', 'OTHER')),
    carrier       text NOT NULL CHECK (carrier <> ''),
    rate          bigint NOT NULL CHECK (rate BETWEEN 1 AND 400000),
    a_end         text NOT NULL CHECK (a_end <> ''),
    z_end         text NOT NULL CHECK (z_end <> ''),
    contract_from date NOT NULL,
    contract_to   date NOT NULL CHECK (contract_to >= contract_from),
    monthly_fee   bigint CHECK (monthly_fee >= 0),
    note          text CHECK (note <> '')
);
CREATE INDEX line_leased_line_by_number ON line_leased_line (number, id);
CREATE INDEX line_leased_line_by_carrier ON line_leased_line (carrier, id);
CREATE INDEX line_leased_line_by_end ON line_leased_line (contract_to, id);
CREATE INDEX line_leased_line_by_use ON line_leased_line (use, number, id) WHERE NOT gone;
CALL register_keep('line_leased_line', ARRAY['number', 'carrier', 'a_end', 'z_end']);

CREATE TABLE line_fibre_section (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^F-[0-9]{4}$'),
    from_place   text NOT NULL CHECK (from_place <> ''),
    to_place     text NOT NULL CHECK (to_place <> ''),
    laid         text NOT NULL CHECK (laid IN ('AERIAL', 'DUCT', 'LEASED_DUCT')),
    route_km     numeric(8, 3) NOT NULL CHECK (route_km BETWEEN 0 AND 200),
    cores        bigint NOT NULL CHECK (cores BETWEEN 1 AND 1000),
    completed_on date NOT NULL,
    note         text CHECK (note <> '')
);
CREATE INDEX line_fibre_section_by_number ON line_fibre_section (number, id);
CREATE INDEX line_fibre_section_by_day ON line_fibre_section (completed_on, id);
CREATE INDEX line_fibre_section_by_kind ON line_fibre_section (laid, number, id) WHERE NOT gone;
CALL register_keep('line_fibre_section', ARRAY['number', 'from_place', 'to_place', 'note']);
