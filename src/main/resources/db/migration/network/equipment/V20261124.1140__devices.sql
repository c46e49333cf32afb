-- Office devices. A register: see register_keep. What is assigned or lent is with a department, what is in stock is not.

CREATE TABLE equipment_device (
    LIKE register_record INCLUDING ALL,
    item_number text NOT NULL UNIQUE CHECK (item_number ~ '^[0-9]{8}-[0-9]{8}$'),
    item        text NOT NULL CHECK (item IN ('COMPUTER', 'MONITOR', 'NOTEBOOK', 'TABLET', 'PRINTER')),
    model       text NOT NULL CHECK (model <> ''),
    serial      text CHECK (serial <> ''),
    bought_on   date NOT NULL,
    price       bigint CHECK (price >= 0),
    condition   text NOT NULL CHECK (condition IN ('GOOD', 'FAIR', 'POOR')),
    department  text CHECK (department <> ''),
    post        text CHECK (post <> ''),
    place       text CHECK (place <> ''),
    state       text NOT NULL CHECK (state IN ('ORDERED', 'IN_STOCK', 'ASSIGNED', 'ON_LOAN', 'UNDER_REPAIR',
                                               'DISPOSAL_REQUESTED', 'DISPOSED')),
    initiative  text CHECK (initiative <> ''),
    note        text CHECK (note <> ''),
    CONSTRAINT equipment_device_in_hands CHECK (
        CASE WHEN state IN ('ASSIGNED', 'ON_LOAN') THEN department IS NOT NULL
             WHEN state = 'UNDER_REPAIR' THEN true
             ELSE department IS NULL END),
    CONSTRAINT equipment_device_disposed_left CHECK ((state = 'DISPOSED') <= gone)
);
CREATE UNIQUE INDEX equipment_device_serial ON equipment_device (item, model, serial);
CREATE INDEX equipment_device_by_number ON equipment_device (item_number, id);
CREATE INDEX equipment_device_by_day ON equipment_device (bought_on, id);
-- Stock is counted by item and state alone.
CREATE INDEX equipment_device_stock ON equipment_device (item, state) WHERE NOT gone;
CREATE INDEX equipment_device_by_item ON equipment_device (item, item_number, id) WHERE NOT gone;
CREATE INDEX equipment_device_by_state ON equipment_device (state, item_number, id) WHERE NOT gone;
CALL register_keep('equipment_device', ARRAY['item_number', 'model', 'serial', 'department', 'place']);
