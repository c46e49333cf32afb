-- Failures of a source address are counted by the hour: many people may share an address, and who signs in rightly
-- must not wipe out what somebody else tried from there.
ALTER TABLE sign_in_tries ADD COLUMN counted_from timestamptz NOT NULL DEFAULT clock_timestamp();
