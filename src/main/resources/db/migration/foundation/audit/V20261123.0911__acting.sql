-- Who looked at personal data for another post says so.
ALTER TABLE personal_access ADD COLUMN acting_for text;
