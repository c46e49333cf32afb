-- A password that somebody else chose is changed at the first sign-in. Rights name for whom they were changed.
ALTER TABLE account
    ADD COLUMN must_change         boolean NOT NULL DEFAULT false,
    ADD COLUMN password_changed_at timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE account_grant ADD COLUMN acting_for text;

-- A post signs in with one account.
CREATE UNIQUE INDEX account_post ON account (post) WHERE closed_at IS NULL;

-- Who an account is stays; a closed one is never opened again.
REVOKE UPDATE ON account FROM ${program};
GRANT UPDATE (password, must_change, password_changed_at, closed_at) ON account TO ${program};
