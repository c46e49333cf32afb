-- The files that prove a fact: brought with it, or later by somebody who is named. Never taken away.

CREATE TABLE result_evidence (
    result           uuid NOT NULL REFERENCES result,
    file             uuid NOT NULL REFERENCES stored_file,
    -- whether the fact stood there before
    later            boolean NOT NULL,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      uuid NOT NULL,
    recorded_by_name text NOT NULL,
    acting_for       text,
    PRIMARY KEY (result, file),
    CONSTRAINT result_evidence_of_one_fact UNIQUE (file)
);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON result_evidence FROM ${program};
GRANT INSERT (result, file, later, recorded_by, recorded_by_name, acting_for) ON result_evidence TO ${program};
