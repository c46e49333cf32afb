-- What carriers report of an access point for a month. Nothing is overwritten: a later report is the next edition.
CREATE TABLE wifi_use (
    point            text NOT NULL REFERENCES wifi_access_point (number) ON UPDATE CASCADE,
    month            date NOT NULL CHECK (extract(day FROM month) = 1),
    edition          int NOT NULL CHECK (edition > 0),
    gigabytes        numeric(14, 3) NOT NULL CHECK (gigabytes >= 0),
    users            bigint NOT NULL CHECK (users >= 0),
    sample           boolean NOT NULL DEFAULT false,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by_name text NOT NULL,
    PRIMARY KEY (point, month, edition)
);
CREATE INDEX wifi_use_by_month ON wifi_use (month);
REVOKE UPDATE, DELETE, TRUNCATE ON wifi_use FROM ${program};

-- Complaints about access points; who complained is not kept. A register: see register_keep.
CREATE TABLE wifi_complaint (
    LIKE register_record INCLUDING ALL,
    number      text NOT NULL UNIQUE CHECK (number ~ '^[0-9]{4}-[0-9]{4}$'),
    received_on date NOT NULL,
    point       text NOT NULL CHECK (point <> ''),
    kind        text NOT NULL CHECK (kind IN ('UNREACHABLE', 'SLOW', 'BROKEN_OFF', 'EQUIPMENT', 'OTHER')),
    content     text CHECK (content <> ''),
    remedy      text CHECK (remedy <> ''),
    state       text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT wifi_complaint_remedy CHECK ((state = 'CLOSED') = (remedy IS NOT NULL))
);
CREATE INDEX wifi_complaint_by_number ON wifi_complaint (number, id);
CREATE INDEX wifi_complaint_by_day ON wifi_complaint (received_on, id);
CREATE INDEX wifi_complaint_by_point ON wifi_complaint (point, number, id) WHERE NOT gone;
CALL register_keep('wifi_complaint', ARRAY['number', 'point', 'content']);
