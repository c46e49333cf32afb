-- Which columns of a register an account wants to see, in the order of the record; none means the usual ones.
CREATE TABLE register_columns (
    account  uuid NOT NULL,
    -- the code of the register
    register text NOT NULL CHECK (register <> ''),
    fields   text[] NOT NULL,
    PRIMARY KEY (account, register)
);

REVOKE DELETE, TRUNCATE ON register_columns FROM ${program};
