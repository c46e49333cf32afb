-- Files that arrived but belong to nothing yet: a form that was refused holds them until it is sent again. What is
-- never asked for goes after some days; what is kept moves to stored_file in the transaction of the thing it belongs
-- to.

CREATE TABLE waiting_file (
    id               uuid PRIMARY KEY,
    name             text NOT NULL CHECK (name <> '' AND name !~ '[/\\[:cntrl:]]'),
    hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    bytes            bigint NOT NULL CHECK (bytes > 0),
    kind             text NOT NULL CHECK (kind ~ '^[A-Z]+$'),
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL
);

CREATE INDEX waiting_file_content ON waiting_file (hash);
CREATE INDEX waiting_file_age ON waiting_file (recorded_at);

REVOKE UPDATE, TRUNCATE ON waiting_file FROM ${program};
