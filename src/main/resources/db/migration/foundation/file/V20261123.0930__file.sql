-- Files that people brought. The content lies in the folder of files under its hash; the same content under two names
-- is kept once.

CREATE TABLE stored_file (
    id               uuid PRIMARY KEY,
    name             text NOT NULL CHECK (name <> '' AND name !~ '[/\\[:cntrl:]]'),
    hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    bytes            bigint NOT NULL CHECK (bytes > 0),
    kind             text NOT NULL CHECK (kind ~ '^[A-Z]+$'),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL
);

CREATE INDEX stored_file_content ON stored_file (hash);

REVOKE UPDATE, DELETE, TRUNCATE ON stored_file FROM ${program};
