-- The budget line from which a leased line is paid: detailed programme and 통계목.
ALTER TABLE line_leased_line ADD COLUMN budget_line text CHECK (budget_line ~ '^[^/]+/[0-9]+-[0-9]+$');
CREATE INDEX line_leased_line_by_budget_line ON line_leased_line (budget_line, number, id) WHERE NOT gone;
CALL register_keep('line_leased_line', ARRAY['number', 'carrier', 'a_end', 'z_end']);
