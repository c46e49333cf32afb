-- Devices that a round gives to departments, one row each: to be bought, or one of the stock, then handed over and
-- confirmed by those who have it.
CREATE TABLE equipment_allocation (
    id                uuid PRIMARY KEY,
    request           uuid NOT NULL,
    round             uuid NOT NULL,
    state             text NOT NULL
                      CHECK (state IN ('TO_BUY', 'RESERVED', 'HANDED_OVER', 'CONFIRMED', 'WITHDRAWN')),
    device            uuid REFERENCES equipment_device,
    -- what it costs where it is to be bought, and 0 where it comes from the stock
    cost              bigint NOT NULL CHECK (cost >= 0),
    -- the version of the device that the deed of issuing made
    device_version    int,
    handed_on         date,
    document          text CHECK (document <> ''),
    handed_by         uuid,
    handed_by_name    text,
    confirmed_at      timestamptz,
    confirmed_by      uuid,
    confirmed_by_name text,
    -- the paper on which a department without an account confirmed
    receipt           text CHECK (receipt <> ''),
    reminders         int NOT NULL DEFAULT 0 CHECK (reminders >= 0),
    reminded_at       timestamptz,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       uuid NOT NULL,
    recorded_by_name  text NOT NULL,
    acting_for        text,
    FOREIGN KEY (request, round) REFERENCES equipment_request (id, round),
    CONSTRAINT equipment_allocation_device CHECK (
        CASE state WHEN 'TO_BUY' THEN device IS NULL WHEN 'WITHDRAWN' THEN true ELSE device IS NOT NULL END),
    CONSTRAINT equipment_allocation_handed CHECK (
        (state IN ('HANDED_OVER', 'CONFIRMED')) =
        (device_version IS NOT NULL AND handed_on IS NOT NULL AND handed_by IS NOT NULL AND handed_by_name IS NOT NULL)),
    CONSTRAINT equipment_allocation_confirmed CHECK (
        (state = 'CONFIRMED') =
        (confirmed_at IS NOT NULL AND confirmed_by IS NOT NULL AND confirmed_by_name IS NOT NULL)),
    -- whoever hands over does not confirm to have received, unless the department did so on paper
    CONSTRAINT equipment_allocation_other_hands CHECK (confirmed_by <> handed_by OR receipt IS NOT NULL)
);
-- A device is promised once, and issued once a version.
CREATE UNIQUE INDEX equipment_allocation_promised ON equipment_allocation (device) WHERE state = 'RESERVED';
CREATE UNIQUE INDEX equipment_allocation_issued ON equipment_allocation (device, device_version);
CREATE INDEX equipment_allocation_of_round ON equipment_allocation (round, state);
CREATE INDEX equipment_allocation_of_request ON equipment_allocation (request);

-- A promise is given while the team allocates or hands over, for a device of the right item that lies in the stock. The
-- device is held until the promise stands.
CREATE FUNCTION equipment_allocation_allowed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.state, NEW.state) NOT IN
            (('TO_BUY', 'RESERVED'), ('RESERVED', 'RESERVED'), ('TO_BUY', 'WITHDRAWN'), ('RESERVED', 'WITHDRAWN'),
             ('RESERVED', 'HANDED_OVER'), ('HANDED_OVER', 'HANDED_OVER'), ('HANDED_OVER', 'CONFIRMED')) THEN
        RAISE EXCEPTION 'an allocation does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_allocation_moves';
    END IF;
    IF NEW.state = 'RESERVED' THEN
        PERFORM 1 FROM equipment_device d JOIN equipment_request r ON r.item = d.item
        WHERE d.id = NEW.device AND r.id = NEW.request AND d.state = 'IN_STOCK' AND NOT d.gone FOR SHARE OF d;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'device % is not in the stock', NEW.device
                USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_allocation_stock';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER equipment_allocation_allowed BEFORE INSERT OR UPDATE ON equipment_allocation
    FOR EACH ROW EXECUTE FUNCTION equipment_allocation_allowed();

-- Counts what a request got and what a round binds. Both rows have a bound of their own, so two officers at once
-- cannot pass it together: the second waits for the first and is refused. The request goes first, always.
CREATE FUNCTION equipment_allocation_counts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
DECLARE
    more  int := CASE WHEN NEW.state = 'WITHDRAWN' THEN 0 ELSE 1 END;
    money bigint := CASE WHEN NEW.state = 'WITHDRAWN' THEN 0 ELSE NEW.cost END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        more := more - CASE WHEN OLD.state = 'WITHDRAWN' THEN 0 ELSE 1 END;
        money := money - CASE WHEN OLD.state = 'WITHDRAWN' THEN 0 ELSE OLD.cost END;
    END IF;
    IF more <> 0 THEN
        UPDATE equipment_request SET allocated = allocated + more WHERE id = NEW.request;
    END IF;
    IF TG_OP = 'INSERT' OR money <> 0 OR NEW.state = 'WITHDRAWN' THEN
        UPDATE equipment_round SET bound = bound + money
        WHERE id = NEW.round AND state IN ('ALLOCATING', 'HANDING_OVER');
        IF NOT FOUND THEN
            RAISE EXCEPTION 'round % does not allocate', NEW.round
                USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_allocation_time';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER equipment_allocation_counts AFTER INSERT OR UPDATE ON equipment_allocation
    FOR EACH ROW EXECUTE FUNCTION equipment_allocation_counts();

-- What is promised to a department does not go elsewhere.
CREATE FUNCTION equipment_device_promised() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM equipment_allocation WHERE device = NEW.id AND state = 'RESERVED') THEN
        RAISE EXCEPTION 'device % is promised', NEW.item_number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_device_promised';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER equipment_device_promised AFTER UPDATE ON equipment_device
    FOR EACH ROW WHEN (OLD.state = 'IN_STOCK' AND (NEW.state <> 'IN_STOCK' OR NEW.gone))
    EXECUTE FUNCTION equipment_device_promised();

-- A round is not closed while something is promised in it, and requests are not opened again once something is.
CREATE FUNCTION equipment_round_promises() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.state = 'CLOSED' AND EXISTS (SELECT 1 FROM equipment_allocation
                                        WHERE round = NEW.id AND state IN ('TO_BUY', 'RESERVED')) THEN
        RAISE EXCEPTION 'round % promised what is not handed over', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_round_promises';
    END IF;
    IF NEW.state = 'OPEN' AND EXISTS (SELECT 1 FROM equipment_allocation
                                      WHERE round = NEW.id AND state <> 'WITHDRAWN') THEN
        RAISE EXCEPTION 'round % has allocations', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_round_allocated';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER equipment_round_promises AFTER UPDATE OF state ON equipment_round
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION equipment_round_promises();

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON equipment_allocation FROM ${program};
GRANT INSERT (id, request, round, state, device, cost, recorded_by, recorded_by_name, acting_for),
      UPDATE (state, device, device_version, handed_on, document, handed_by, handed_by_name, confirmed_at, confirmed_by,
              confirmed_by_name, receipt, reminders, reminded_at) ON equipment_allocation TO ${program};
