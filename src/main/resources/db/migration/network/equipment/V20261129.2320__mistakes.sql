-- What a round handed over is no mistake of the register: the round says so, and perhaps the department. It comes back by the
-- deed of taking back.
CREATE FUNCTION equipment_device_handed_over() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM equipment_allocation WHERE device = OLD.id AND device_version = OLD.version) THEN
        RAISE EXCEPTION 'device % was handed over', OLD.item_number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'equipment_device_handed_over';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER equipment_device_handed_over AFTER UPDATE ON equipment_device
    FOR EACH ROW WHEN (NEW.deed = 'mistaken' AND OLD.deed = 'issued') EXECUTE FUNCTION equipment_device_handed_over();
