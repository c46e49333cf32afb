-- Days that were declared holidays for once. A register: see register_keep.

CREATE TABLE calendar_declared_day (
    LIKE register_record INCLUDING ALL,
    number  text NOT NULL UNIQUE CHECK (number ~ '^H-[0-9]{4}$'),
    day     date NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('TEMPORARY', 'ELECTION')),
    name    text NOT NULL CHECK (name <> ''),
    english text CHECK (english <> ''),
    source  text NOT NULL CHECK (source <> '')
);
CREATE INDEX calendar_declared_day_by_number ON calendar_declared_day (number, id);
CREATE INDEX calendar_declared_day_by_day ON calendar_declared_day (day, id);
CALL register_keep('calendar_declared_day', ARRAY['number', 'name', 'source']);
