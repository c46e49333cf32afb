-- Access points of the public Wi-Fi. A register: see register_keep.

CREATE TABLE wifi_access_point (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^W-[0-9]{4}$'),
    kind         text NOT NULL CHECK (kind IN ('STREET', 'PARK', 'MARKET', 'BUS_STOP', 'BUILDING')),
    place        text NOT NULL CHECK (place <> ''),
    ssid         text NOT NULL CHECK (ssid <> '' AND octet_length(ssid) <= 32),
    latitude     numeric(9, 6) CHECK (latitude BETWEEN 33 AND 39),
    longitude    numeric(9, 6) CHECK (longitude BETWEEN 124 AND 132),
    carrier      text CHECK (carrier <> ''),
    contract_to  date,
    installed_on date NOT NULL,
    note         text CHECK (note <> ''),
    CONSTRAINT wifi_access_point_both_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX wifi_access_point_by_number ON wifi_access_point (number, id);
CREATE INDEX wifi_access_point_by_place ON wifi_access_point (place, id);
CREATE INDEX wifi_access_point_by_day ON wifi_access_point (installed_on, id);
CREATE INDEX wifi_access_point_by_kind ON wifi_access_point (kind, number, id) WHERE NOT gone;
CALL register_keep('wifi_access_point', ARRAY['number', 'place', 'ssid', 'carrier']);
