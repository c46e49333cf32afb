-- That this installation was founded, from what and when. An installation is founded once.
CREATE TABLE office_founding (
    once        boolean PRIMARY KEY DEFAULT true CHECK (once),
    folder      text NOT NULL CHECK (folder <> ''),
    row_count   int NOT NULL CHECK (row_count > 0),
    founded_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

REVOKE UPDATE, DELETE, TRUNCATE ON office_founding FROM ${program};
