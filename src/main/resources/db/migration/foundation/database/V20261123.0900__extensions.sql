-- Equality inside exclusion constraints: no two appointments of one post at one time.
CREATE EXTENSION IF NOT EXISTS btree_gist;
