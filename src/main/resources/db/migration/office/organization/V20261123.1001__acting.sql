-- Who entered that somebody stands in, and who ended it early and why.
ALTER TABLE acting
    ADD COLUMN recorded_by_name text NOT NULL DEFAULT '온마을',
    ADD COLUMN ended_by_name    text,
    ADD COLUMN ended_reason     text CHECK (ended_reason <> '');

GRANT UPDATE (ended_by_name, ended_reason) ON acting TO ${program};

-- Two posts cannot stand in for each other on the same day.
ALTER TABLE acting ADD CONSTRAINT acting_not_mutual
    EXCLUDE USING gist (least(post, stand_in) WITH =, greatest(post, stand_in) WITH =,
                        daterange(valid_from, coalesce(ended_on, valid_to), '[]') WITH &&)
        WHERE (ended_on IS NULL OR ended_on >= valid_from);

CREATE INDEX acting_stand_in ON acting (stand_in, valid_to);
