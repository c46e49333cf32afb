-- Files that are being brought in, and how that ended. Kept for some weeks; what was stored is in the books of the rooms.
CREATE TABLE intake_run (
    id            uuid PRIMARY KEY,
    sheet         text NOT NULL CHECK (sheet <> ''),
    -- a file that waits, for as long as it does
    arrived       uuid NOT NULL,
    file          text NOT NULL CHECK (file <> ''),
    trial         boolean NOT NULL,
    state         text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'READING', 'CHECKING', 'STORING',
                                                                   'RIGHT', 'STORED', 'WRONG', 'STOPPED', 'BROKEN')),
    done          int  NOT NULL DEFAULT 0 CHECK (done >= 0),
    total         int  NOT NULL DEFAULT 0 CHECK (total >= 0),
    stop_wanted   boolean NOT NULL DEFAULT false,
    begun_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    begun_by      uuid NOT NULL,
    begun_by_name text NOT NULL,
    -- when whoever does it last said how far it is
    heard_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at      timestamptz CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'READING', 'CHECKING', 'STORING'))),
    understood    int  NOT NULL DEFAULT 0,
    added         int  NOT NULL DEFAULT 0,
    wrong         int  NOT NULL DEFAULT 0,
    problems      jsonb NOT NULL DEFAULT '[]',
    CHECK (NOT trial OR state <> 'STORED')
);

CREATE INDEX intake_run_of_sheet ON intake_run (sheet, id);
CREATE INDEX intake_run_age ON intake_run (begun_at);

REVOKE TRUNCATE ON intake_run FROM ${program};

-- What a heading of somebody's file stands for; nothing where its column is left out.
CREATE TABLE intake_heading (
    sheet            text NOT NULL CHECK (sheet <> ''),
    heading          text NOT NULL CHECK (heading <> ''),
    meaning          text NOT NULL,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by_name text NOT NULL,
    PRIMARY KEY (sheet, heading)
);

REVOKE TRUNCATE ON intake_heading FROM ${program};
