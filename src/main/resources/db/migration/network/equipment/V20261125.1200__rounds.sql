-- What a device is used for, which ranks it among those that may be replaced, and until when it is lent.
ALTER TABLE equipment_device
    ADD COLUMN purpose      text CHECK (purpose IN ('COUNTER', 'DESK', 'SHARED')),
    ADD COLUMN loaned_until date,
    ADD CONSTRAINT equipment_device_lent_until CHECK (loaned_until IS NULL OR state = 'ON_LOAN');
CREATE INDEX equipment_device_lent ON equipment_device (loaned_until) WHERE state = 'ON_LOAN' AND NOT gone;
CALL register_keep('equipment_device', ARRAY['item_number', 'model', 'serial', 'department', 'place']);

-- A round in which devices are issued to departments, one in each half of a year.
CREATE TABLE equipment_round (
    id               uuid PRIMARY KEY,
    year             int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    half             int NOT NULL CHECK (half IN (1, 2)),
    state            text NOT NULL DEFAULT 'PLANNED'
                     CHECK (state IN ('PLANNED', 'OPEN', 'ALLOCATING', 'HANDING_OVER', 'CLOSED')),
    -- the days in which departments may ask
    opens            date NOT NULL,
    closes           date NOT NULL,
    budget           bigint NOT NULL CHECK (budget >= 0),
    -- what those devices cost that are to be bought; only the trigger of the allocations writes it
    bound            bigint NOT NULL DEFAULT 0 CHECK (bound >= 0),
    -- the budget line the money comes from, and who says so
    program          text CHECK (program <> ''),
    sub_item         text CHECK (sub_item <> ''),
    source           text NOT NULL CHECK (source <> ''),
    version          int NOT NULL DEFAULT 1 CHECK (version > 0),
    CONSTRAINT equipment_round_once UNIQUE (year, half),
    CONSTRAINT equipment_round_days CHECK (closes >= opens),
    CONSTRAINT equipment_round_line CHECK ((program IS NULL) = (sub_item IS NULL)),
    CONSTRAINT equipment_round_within_budget CHECK (bound <= budget)
);

-- Every step of a round, with who took it.
CREATE TABLE equipment_round_step (
    id               uuid PRIMARY KEY,
    round            uuid NOT NULL REFERENCES equipment_round,
    state            text NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'ALLOCATING', 'HANDING_OVER', 'CLOSED')),
    reason           text CHECK (reason <> ''),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text
);
CREATE INDEX equipment_round_step_of ON equipment_round_step (round, id);

-- A round goes one step at a time. It may go one step back while devices are still to be handed over.
CREATE FUNCTION equipment_round_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN
            (('PLANNED', 'OPEN'), ('OPEN', 'ALLOCATING'), ('ALLOCATING', 'HANDING_OVER'), ('HANDING_OVER', 'CLOSED'),
             ('OPEN', 'PLANNED'), ('ALLOCATING', 'OPEN'), ('HANDING_OVER', 'ALLOCATING')) THEN
        RAISE EXCEPTION 'a round does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_round_moves';
    END IF;
    IF OLD.state = 'CLOSED' THEN
        RAISE EXCEPTION 'round % is closed', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_round_closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER equipment_round_moves BEFORE UPDATE ON equipment_round
    FOR EACH ROW EXECUTE FUNCTION equipment_round_moves();

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON equipment_round FROM ${program};
GRANT INSERT (id, year, half, opens, closes, budget, program, sub_item, source),
      UPDATE (state, opens, closes, budget, program, sub_item, source, version) ON equipment_round TO ${program};
REVOKE UPDATE, DELETE, TRUNCATE ON equipment_round_step FROM ${program};
