-- What was issued in a period, whatever became of it since.
CREATE INDEX equipment_device_issues ON equipment_device (since, item_number, version) WHERE deed = 'issued';
CREATE INDEX equipment_device_was_issues ON equipment_device_was (since, item_number, version) WHERE deed = 'issued';
