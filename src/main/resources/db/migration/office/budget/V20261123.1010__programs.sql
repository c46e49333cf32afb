-- The levels of the budget: policy > unit > detailed programme, and the lines of a fiscal year.
-- Codes and names never change once they are in: a report of an earlier day must find what it showed.

CREATE TABLE policy_program (
    id         uuid PRIMARY KEY,
    code       text NOT NULL UNIQUE CHECK (code <> ''),
    name_ko    text NOT NULL CHECK (name_ko <> ''),
    name_en    text NOT NULL CHECK (name_en <> '')
);

CREATE TABLE unit_program (
    id             uuid PRIMARY KEY,
    policy_program uuid NOT NULL REFERENCES policy_program,
    code           text NOT NULL UNIQUE CHECK (code <> ''),
    name_ko        text NOT NULL CHECK (name_ko <> ''),
    name_en        text NOT NULL CHECK (name_en <> ''),
    place          int  NOT NULL
);

CREATE TABLE detailed_program (
    id           uuid PRIMARY KEY,
    unit_program uuid NOT NULL REFERENCES unit_program,
    code         text NOT NULL UNIQUE CHECK (code <> ''),
    name_ko      text NOT NULL CHECK (name_ko <> ''),
    name_en      text NOT NULL CHECK (name_en <> ''),
    department   text NOT NULL CHECK (department <> ''),
    place        int  NOT NULL
);

CREATE INDEX detailed_program_of_unit ON detailed_program (unit_program);

-- 통계목, 201-01; the three digits before the hyphen are its 편성목.
CREATE TABLE budget_sub_item (
    code text PRIMARY KEY CHECK (code ~ '^[0-9]{3}-[0-9]{2}$'),
    name text NOT NULL CHECK (name <> '')
);

CREATE TABLE budget_line (
    id               uuid PRIMARY KEY,
    detailed_program uuid NOT NULL REFERENCES detailed_program,
    sub_item         text NOT NULL REFERENCES budget_sub_item,
    fiscal_year      int  NOT NULL CHECK (fiscal_year BETWEEN 1990 AND 2200),
    UNIQUE (fiscal_year, detailed_program, sub_item),
    UNIQUE (id, fiscal_year)
);

REVOKE UPDATE, DELETE, TRUNCATE ON policy_program, unit_program, detailed_program, budget_sub_item, budget_line
    FROM ${program};
