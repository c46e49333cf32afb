-- A key knows how fast it may ask, on which day it was last used, and who took it back and why.
ALTER TABLE api_key
    ADD COLUMN a_second         int NOT NULL DEFAULT 50 CHECK (a_second BETWEEN 1 AND 1000),
    ADD COLUMN last_used_on     date,
    ADD COLUMN withdrawn_by_name text,
    ADD COLUMN withdrawn_reason text CHECK (withdrawn_reason <> '');

-- Of two systems with one name nobody could say which is which.
CREATE UNIQUE INDEX api_key_name ON api_key (name) WHERE withdrawn_at IS NULL;

-- What a key is stays; only its use and its end are written to it.
REVOKE UPDATE ON api_key FROM ${program};
GRANT UPDATE (last_used_on, withdrawn_at, withdrawn_by_name, withdrawn_reason) ON api_key TO ${program};
