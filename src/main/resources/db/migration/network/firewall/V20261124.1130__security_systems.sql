-- Systems that guard the network. A register: see register_keep.

CREATE TABLE firewall_security_system (
    LIKE register_record INCLUDING ALL,
    number           text NOT NULL UNIQUE CHECK (number ~ '^S-[0-9]{4}$'),
    kind             text NOT NULL CHECK (kind IN ('FIREWALL', 'INTRUSION_PREVENTION', 'WEB_FIREWALL', 'VPN', 'DDOS',
                                                   'ACCESS_CONTROL', 'ANTIVIRUS', 'MAIL', 'OTHER')),
    name             text NOT NULL CHECK (name <> ''),
    guards           text NOT NULL CHECK (guards IN ('ADMINISTRATION', 'INTERNET', 'PUBLIC_SERVICE')),
    place            text NOT NULL CHECK (place <> ''),
    introduced_on    date NOT NULL,
    maintained_until date,
    price            bigint CHECK (price >= 0),
    note             text CHECK (note <> '')
);
CREATE INDEX firewall_security_system_by_number ON firewall_security_system (number, id);
CREATE INDEX firewall_security_system_by_name ON firewall_security_system (name, id);
CREATE INDEX firewall_security_system_by_day ON firewall_security_system (introduced_on, id);
CREATE INDEX firewall_security_system_by_kind ON firewall_security_system (kind, number, id) WHERE NOT gone;
CREATE INDEX firewall_security_system_by_guards ON firewall_security_system (guards, number, id) WHERE NOT gone;
CALL register_keep('firewall_security_system', ARRAY['number', 'name', 'place']);
