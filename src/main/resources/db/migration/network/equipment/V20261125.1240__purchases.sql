-- Purchases of devices: what was ordered, and the commitment or payment in the books that pays for it. A register: see
-- register_keep.
CREATE TABLE equipment_purchase (
    LIKE register_record INCLUDING ALL,
    number      text NOT NULL UNIQUE CHECK (number ~ '^B-[0-9]{4}-[0-9]{4}$'),
    item        text NOT NULL CHECK (item IN ('COMPUTER', 'MONITOR', 'NOTEBOOK', 'TABLET', 'PRINTER')),
    quantity    bigint NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
    unit_price  bigint NOT NULL CHECK (unit_price >= 1),
    ordered_on  date NOT NULL,
    supplier    text NOT NULL CHECK (supplier <> ''),
    spending    text CHECK (spending <> ''),
    note        text CHECK (note <> '')
);
CREATE INDEX equipment_purchase_by_number ON equipment_purchase (number, id);
CREATE INDEX equipment_purchase_by_day ON equipment_purchase (ordered_on, id);
CALL register_keep('equipment_purchase', ARRAY['number', 'supplier']);

-- The purchase by which a device came.
ALTER TABLE equipment_device ADD COLUMN purchase text CHECK (purchase <> '');
CREATE INDEX equipment_device_of_purchase ON equipment_device (purchase) WHERE purchase IS NOT NULL AND NOT gone;
CALL register_keep('equipment_device', ARRAY['item_number', 'model', 'serial', 'department', 'place']);
