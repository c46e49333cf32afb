-- What departments ask for in a round: devices of one item, some for devices of theirs that are to be replaced, some
-- for new posts.
CREATE TABLE equipment_request (
    id               uuid PRIMARY KEY,
    round            uuid NOT NULL REFERENCES equipment_round,
    department       text NOT NULL CHECK (department <> ''),
    item             text NOT NULL CHECK (item IN ('COMPUTER', 'MONITOR', 'NOTEBOOK', 'TABLET', 'PRINTER')),
    quantity         int NOT NULL CHECK (quantity BETWEEN 1 AND 500),
    -- how many of them are for new posts and replace nothing
    fresh            int NOT NULL CHECK (fresh BETWEEN 0 AND quantity),
    reason           text NOT NULL CHECK (reason <> ''),
    -- the letter by which a department asked that has no account
    document         text CHECK (document <> ''),
    -- how many the team allocated; only the trigger of the allocations writes it
    allocated        int NOT NULL DEFAULT 0,
    withdrawn_at     timestamptz,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text,
    UNIQUE (id, round),
    CONSTRAINT equipment_request_not_exceeded CHECK (allocated BETWEEN 0 AND quantity),
    CONSTRAINT equipment_request_withdrawn_empty CHECK (withdrawn_at IS NULL OR allocated = 0)
);
CREATE UNIQUE INDEX equipment_request_once ON equipment_request (round, department, item) WHERE withdrawn_at IS NULL;

-- The devices that a request names to be replaced; none twice in a round.
CREATE TABLE equipment_request_device (
    request          uuid NOT NULL,
    round            uuid NOT NULL,
    device           uuid NOT NULL REFERENCES equipment_device,
    live             boolean NOT NULL DEFAULT true,
    PRIMARY KEY (request, device),
    FOREIGN KEY (request, round) REFERENCES equipment_request (id, round)
);
CREATE UNIQUE INDEX equipment_request_device_once ON equipment_request_device (round, device) WHERE live;

-- Departments ask and withdraw while the round is open. The row of the round is held, so that nobody asks past the
-- closing that goes on beside it.
CREATE FUNCTION equipment_request_window() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM equipment_round WHERE id = NEW.round AND state = 'OPEN' FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'round % takes no requests', NEW.round
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_request_window';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER equipment_request_asked BEFORE INSERT ON equipment_request
    FOR EACH ROW EXECUTE FUNCTION equipment_request_window();
CREATE TRIGGER equipment_request_withdrawn BEFORE UPDATE OF withdrawn_at ON equipment_request
    FOR EACH ROW EXECUTE FUNCTION equipment_request_window();

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON equipment_request FROM ${program};
GRANT INSERT (id, round, department, item, quantity, fresh, reason, document, recorded_by, recorded_by_name,
              acting_for),
      UPDATE (withdrawn_at) ON equipment_request TO ${program};
REVOKE UPDATE, DELETE, TRUNCATE ON equipment_request_device FROM ${program};
GRANT UPDATE (live) ON equipment_request_device TO ${program};

-- A department looks at its own devices of an item.
CREATE INDEX equipment_device_of_department ON equipment_device (department, item, item_number, id) WHERE NOT gone;

-- What a device of an item costs, as somebody says it from a day on. A register: see register_keep.
CREATE TABLE equipment_price (
    LIKE register_record INCLUDING ALL,
    number      text NOT NULL UNIQUE CHECK (number ~ '^P-[0-9]{4}$'),
    item        text NOT NULL CHECK (item IN ('COMPUTER', 'MONITOR', 'NOTEBOOK', 'TABLET', 'PRINTER')),
    price       bigint NOT NULL CHECK (price >= 1),
    holds_from  date NOT NULL,
    source      text NOT NULL CHECK (source <> ''),
    note        text CHECK (note <> '')
);
CREATE INDEX equipment_price_by_number ON equipment_price (number, id);
CREATE INDEX equipment_price_by_day ON equipment_price (holds_from, id);
CREATE INDEX equipment_price_of_item ON equipment_price (item, holds_from, number) WHERE NOT gone;
CALL register_keep('equipment_price', ARRAY['number', 'source']);
