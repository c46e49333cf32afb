-- Beside what the rooms have, all that could get lost on the way into an archive and out of it: signs, nothing,
-- computed columns, rows that refer to later rows, numbers that are given, triggers that would count again, rows that
-- a migration brought.
CREATE TABLE oddity (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    line      text,
    money     numeric,
    bytes     bytea,
    seen      timestamptz NOT NULL DEFAULT clock_timestamp(),
    "double"  numeric GENERATED ALWAYS AS (money * 2) STORED,
    next      bigint REFERENCES oddity
);
CREATE TABLE "Oddity count" ("all rows" bigint NOT NULL);
INSERT INTO "Oddity count" VALUES (0);
CREATE FUNCTION oddity_counted() RETURNS trigger LANGUAGE plpgsql
AS 'BEGIN UPDATE "Oddity count" SET "all rows" = "all rows" + 1; RETURN NULL; END';
CREATE TRIGGER oddity_counted AFTER INSERT ON oddity FOR EACH ROW EXECUTE FUNCTION oddity_counted();
