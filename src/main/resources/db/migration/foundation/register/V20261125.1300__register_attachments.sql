-- What the records of registers carry besides their fields: files, pictures with words for who cannot see them, and
-- links to approved documents. What is taken off no longer stands and is never lost: the row keeps who did it and why.
CREATE TABLE register_attachment (
    id                 uuid PRIMARY KEY,
    -- the code of the register, and the table in which the record is looked for when something is attached
    register           text NOT NULL CHECK (register <> ''),
    kept_in            text NOT NULL CHECK (kept_in <> ''),
    record             uuid NOT NULL,
    kind               text NOT NULL CHECK (kind IN ('FILE', 'PICTURE', 'DOCUMENT')),
    file               uuid UNIQUE REFERENCES stored_file,
    content            text CHECK (content ~ '^[0-9a-f]{64}$'),
    alternative        text CHECK (length(alternative) BETWEEN 1 AND 300),
    number             text CHECK (number ~ '^[^[:space:]-].{0,60}-[1-9][0-9]{0,7}$'),
    title              text CHECK (length(title) BETWEEN 1 AND 200),
    dated              date CHECK (dated >= DATE '1900-01-01'),
    reason             text CHECK (length(reason) BETWEEN 1 AND 500),
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by        uuid NOT NULL,
    recorded_by_name   text NOT NULL,
    acting_for         text,
    removed_at         timestamptz,
    removal_reason     text CHECK (length(removal_reason) BETWEEN 1 AND 500),
    removed_by         uuid,
    removed_by_name    text,
    removed_acting_for text,
    CONSTRAINT register_attachment_of_its_kind CHECK (
        CASE kind
            WHEN 'DOCUMENT' THEN num_nonnulls(file, content, alternative) = 0 AND num_nulls(number, title, dated) = 0
            ELSE num_nulls(file, content) = 0 AND num_nonnulls(number, title, dated) = 0
                 AND (kind = 'PICTURE') = (alternative IS NOT NULL) END),
    CONSTRAINT register_attachment_removed_whole CHECK (
        num_nulls(removed_at, removal_reason, removed_by, removed_by_name) IN (0, 4))
);
CREATE INDEX register_attachment_of_record ON register_attachment (record, recorded_at);
-- One content stands at a record once, and so does one document.
CREATE UNIQUE INDEX register_attachment_content ON register_attachment (record, content) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX register_attachment_document ON register_attachment (record, number, dated)
    WHERE removed_at IS NULL;

CREATE FUNCTION register_attach() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    there boolean := false;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.removed_at IS NOT NULL THEN
            RAISE EXCEPTION 'attachment % was taken off before', OLD.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'register_attachment_removed_once';
        END IF;
        NEW.removed_at := clock_timestamp();
        RETURN NEW;
    END IF;
    NEW.recorded_at := clock_timestamp();
    IF to_regclass(NEW.kept_in || '_was') IS NOT NULL THEN
        EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1)', NEW.kept_in) INTO there USING NEW.record;
    END IF;
    IF NOT there THEN
        RAISE EXCEPTION 'no record % stands in %', NEW.record, NEW.kept_in
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'register_attachment_to_a_record';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER register_attach BEFORE INSERT OR UPDATE ON register_attachment
    FOR EACH ROW EXECUTE FUNCTION register_attach();

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON register_attachment FROM ${program};
GRANT INSERT (id, register, kept_in, record, kind, file, content, alternative, number, title, dated, reason,
              recorded_by, recorded_by_name, acting_for) ON register_attachment TO ${program};
GRANT UPDATE (removal_reason, removed_by, removed_by_name, removed_acting_for) ON register_attachment TO ${program};
