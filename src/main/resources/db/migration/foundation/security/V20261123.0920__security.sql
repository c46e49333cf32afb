-- One account a person, known by the post. Passwords are kept as Argon2id.
CREATE TABLE account (
    id            uuid PRIMARY KEY,
    login         text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    name_ko       text NOT NULL CHECK (name_ko <> ''),
    name_en       text NOT NULL CHECK (name_en <> ''),
    -- the code of the post and of the team or department, as the office keeps them
    post          text NOT NULL,
    unit          text NOT NULL,
    password      text NOT NULL CHECK (password LIKE '$argon2id$%'),
    demonstration boolean NOT NULL,
    closed_at     timestamptz,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Rights as they were given and withdrawn (개인정보의 안전성 확보조치 기준 제5조제3항: kept for three years or longer;
-- they are never deleted). What an account may do today is the latest row of each role and unit.
CREATE TABLE account_grant (
    id          uuid PRIMARY KEY,
    account     uuid NOT NULL REFERENCES account,
    role        text NOT NULL CHECK (role <> ''),
    -- where the role holds; empty for the whole installation
    unit        text NOT NULL,
    given       boolean NOT NULL,
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid NOT NULL,
    recorded_by_name text NOT NULL
);

CREATE INDEX account_grant_latest ON account_grant (account, role, unit, id DESC);

-- Failed sign-ins of an account or a source address. A try is counted before the password is looked at, so that many
-- at once cannot slip through together.
CREATE TABLE sign_in_tries (
    kind         text NOT NULL CHECK (kind IN ('ACCOUNT', 'SOURCE')),
    key          text NOT NULL,
    tries        int  NOT NULL CHECK (tries > 0),
    last_try     timestamptz NOT NULL,
    locked_until timestamptz,
    -- whether the latest try was looked at
    taken        boolean NOT NULL,
    PRIMARY KEY (kind, key)
);

CREATE TABLE api_key (
    id           uuid PRIMARY KEY,
    name         text NOT NULL CHECK (name <> ''),
    secret_hash  bytea NOT NULL CHECK (length(secret_hash) = 32),
    role         text NOT NULL CHECK (role <> ''),
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by   uuid NOT NULL,
    created_by_name text NOT NULL,
    withdrawn_at timestamptz
);

-- Sessions, in the shape that Spring Session asks for.
CREATE TABLE spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);

CREATE INDEX spring_session_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_principal ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

REVOKE UPDATE, DELETE, TRUNCATE ON account_grant FROM ${program};
REVOKE DELETE, TRUNCATE ON account, api_key FROM ${program};
