-- The budget line from which an access point is paid: detailed programme and 통계목.
ALTER TABLE wifi_access_point ADD COLUMN budget_line text CHECK (budget_line ~ '^[^/]+/[0-9]+-[0-9]+$');
CREATE INDEX wifi_access_point_by_budget_line ON wifi_access_point (budget_line, number, id) WHERE NOT gone;
CALL register_keep('wifi_access_point', ARRAY['number', 'place', 'ssid', 'carrier']);
