-- Exchanges and telephones. Both are registers: see register_keep.

CREATE TABLE telephony_exchange (
    LIKE register_record INCLUDING ALL,
    number       text NOT NULL UNIQUE CHECK (number ~ '^E-[0-9]{2,4}$'),
    model        text NOT NULL CHECK (model <> ''),
    place        text NOT NULL CHECK (place <> ''),
    capacity     bigint NOT NULL CHECK (capacity BETWEEN 0 AND 100000),
    installed_on date NOT NULL,
    price        bigint CHECK (price >= 0),
    note         text CHECK (note <> '')
);
CREATE INDEX telephony_exchange_by_number ON telephony_exchange (number, id);
CREATE INDEX telephony_exchange_by_day ON telephony_exchange (installed_on, id);
CALL register_keep('telephony_exchange', ARRAY['number', 'model', 'place']);

CREATE TABLE telephony_telephone (
    LIKE register_record INCLUDING ALL,
    extension    text NOT NULL UNIQUE CHECK (extension ~ '^[0-9]{4,5}$'),
    kind         text NOT NULL CHECK (kind IN ('STANDARD', 'EXECUTIVE', 'VIDEO', 'CONFERENCE')),
    department   text NOT NULL CHECK (department <> ''),
    place        text NOT NULL CHECK (place <> ''),
    post         text CHECK (post <> ''),
    exchange     text REFERENCES telephony_exchange (number),
    mac          text UNIQUE CHECK (mac ~ '^[0-9A-F]{2}(:[0-9A-F]{2}){5}$'),
    installed_on date NOT NULL,
    note         text CHECK (note <> '')
);
CREATE INDEX telephony_telephone_by_extension ON telephony_telephone (extension, id);
CREATE INDEX telephony_telephone_by_department ON telephony_telephone (department, id);
CREATE INDEX telephony_telephone_by_day ON telephony_telephone (installed_on, id);
CREATE INDEX telephony_telephone_by_kind ON telephony_telephone (kind, extension, id) WHERE NOT gone;
CALL register_keep('telephony_telephone', ARRAY['extension', 'department', 'place', 'mac']);
