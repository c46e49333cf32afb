-- Who is signed in. The secret that the browser holds is kept as its SHA-256 only, so that nobody who reads this table
-- can take a session over.
DROP TABLE spring_session_attributes;
DROP TABLE spring_session;

CREATE TABLE session (
    secret_hash bytea PRIMARY KEY CHECK (length(secret_hash) = 32),
    account     uuid NOT NULL REFERENCES account,
    -- the code of the post that the person chose to act for
    acting_for  text CHECK (acting_for <> ''),
    begun_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- to the thirtieth part of the idle limit: reading pages writes nothing most of the time
    last_seen   timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX session_account ON session (account);
CREATE INDEX session_last_seen ON session (last_seen);
