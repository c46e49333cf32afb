-- VLANs, subnets and addresses. Each is a register: see register_keep. Networks that are kept apart (행정망, 인터넷망 …) may
-- use the same private addresses; within one nothing overlaps.

CREATE TABLE line_vlan (
    LIKE register_record INCLUDING ALL,
    number text NOT NULL UNIQUE CHECK (number ~ '^V-[0-9]{4}$'),
    net    text NOT NULL CHECK (net IN ('ADMINISTRATION', 'INTERNET', 'VIDEO', 'TELEPHONE', 'OTHER')),
    tag    bigint NOT NULL CHECK (tag BETWEEN 1 AND 4094),
    name   text NOT NULL CHECK (name <> ''),
    opened_on date NOT NULL,
    note   text CHECK (note <> '')
);
CREATE INDEX line_vlan_by_number ON line_vlan (number, id);
CREATE INDEX line_vlan_by_tag ON line_vlan (tag, id);
CREATE UNIQUE INDEX line_vlan_tag ON line_vlan (net, tag) WHERE NOT gone;
CALL register_keep('line_vlan', ARRAY['number', 'name', 'note']);

CREATE TABLE line_subnet (
    LIKE register_record INCLUDING ALL,
    number  text NOT NULL UNIQUE CHECK (number ~ '^B-[0-9]{4}$'),
    net     text NOT NULL CHECK (net IN ('ADMINISTRATION', 'INTERNET', 'VIDEO', 'TELEPHONE', 'OTHER')),
    -- a network, never an address within one: 10.0.0.0/24, not 10.0.0.1/24
    block   text NOT NULL CHECK (block::cidr::text = block),
    use     text NOT NULL CHECK (use <> ''),
    vlan    text CHECK (vlan <> ''),
    gateway text CHECK (gateway IS NULL OR gateway::inet << block::cidr),
    opened_on date NOT NULL,
    note    text CHECK (note <> ''),
    CONSTRAINT line_subnet_overlap
        EXCLUDE USING gist (net WITH =, (block::inet) inet_ops WITH &&) WHERE (NOT gone)
);
CREATE INDEX line_subnet_by_number ON line_subnet (number, id);
CREATE INDEX line_subnet_by_day ON line_subnet (opened_on, id);
CALL register_keep('line_subnet', ARRAY['number', 'block', 'use', 'note']);

CREATE TABLE line_address (
    LIKE register_record INCLUDING ALL,
    number  text NOT NULL UNIQUE CHECK (number ~ '^A-[0-9]{5}$'),
    subnet  text NOT NULL CHECK (subnet <> ''),
    address text NOT NULL CHECK (host(address::inet) = address),
    kind    text NOT NULL CHECK (kind IN ('FIXED', 'RESERVED', 'AUTOMATIC')),
    holder  text NOT NULL CHECK (holder <> ''),
    device  text CHECK (device <> ''),
    jack    text CHECK (jack <> ''),
    opened_on date NOT NULL,
    note    text CHECK (note <> '')
);
CREATE INDEX line_address_by_number ON line_address (number, id);
CREATE INDEX line_address_by_day ON line_address (opened_on, id);
CREATE INDEX line_address_in_order ON line_address (subnet, (address::inet)) WHERE NOT gone;
CREATE UNIQUE INDEX line_address_taken ON line_address (subnet, address) WHERE NOT gone;
CALL register_keep('line_address', ARRAY['number', 'address', 'holder', 'device', 'jack', 'note']);

-- An address lies in its subnet and is neither its first nor its last, which name the subnet and everybody in it. Whoever
-- writes one holds the subnet still meanwhile, so that it does not shrink.
CREATE FUNCTION line_address_in_subnet() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    around cidr;
BEGIN
    IF NEW.gone THEN
        RETURN NULL;
    END IF;
    SELECT block INTO around FROM line_subnet WHERE number = NEW.subnet AND NOT gone FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no subnet %', NEW.subnet
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_address_subnet_missing',
                  DETAIL = format('Key (address, subnet)=(%s, %s)', NEW.address, NEW.subnet);
    ELSIF NOT NEW.address::inet <<= around
          OR masklen(around) < 31 AND NEW.address::inet IN (set_masklen(around::inet, 32), set_masklen(broadcast(around), 32)) THEN
        RAISE EXCEPTION '% does not lie in %', NEW.address, around
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_address_outside',
                  DETAIL = format('Key (address, subnet, block)=(%s, %s, %s)', NEW.address, NEW.subnet, around);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER line_address_in_subnet AFTER INSERT OR UPDATE ON line_address
    FOR EACH ROW EXECUTE FUNCTION line_address_in_subnet();

-- A subnet goes or becomes smaller only when no address is left outside.
CREATE FUNCTION line_subnet_holds_addresses() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    left_out text;
BEGIN
    SELECT address INTO left_out FROM line_address
    WHERE subnet = OLD.number AND NOT gone
      AND (NEW.gone OR NEW.number <> OLD.number OR NOT address::inet <<= NEW.block::cidr)
    ORDER BY address::inet LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% is still in %', left_out, OLD.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_subnet_in_use',
                  DETAIL = format('Key (address, subnet)=(%s, %s)', left_out, OLD.number);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER line_subnet_holds_addresses AFTER UPDATE ON line_subnet
    FOR EACH ROW EXECUTE FUNCTION line_subnet_holds_addresses();
