-- Insert-only tables give neither UPDATE nor DELETE.
grant select, insert on trail to app;
grant select, update on trail_head to app;
grant select, insert, update on clinic to app;
grant select, insert, update on person to app;

-- Whoever may delete may also truncate, and truncating passes every trigger (journal.md 7). A table that another one
-- refers to cannot be truncated: each table with a DELETE grant is held by a column of this empty table.
create table if not exists truncate_hold (id integer primary key);
