-- Insert-only tables give neither UPDATE nor DELETE.
grant select, insert on trail to app;
grant select, update on trail_head to app;
grant select, insert, update on clinic to app;
grant select, insert, update on person to app;
grant select, insert, update on patient to app;
grant select, insert, update, delete on patient_allergy to app;
grant select, insert, update, delete on patient_alert to app;
grant select, insert, update, delete on patient_word to app;
grant select, insert on patient_link to app;
grant select, insert, update on course to app;
grant select, insert on consent to app;

-- Whoever may delete may also truncate, and truncating passes every trigger (journal.md 7). A table that another one
-- refers to cannot be truncated: each table with a DELETE grant is held by a column of this empty table.
create table if not exists truncate_hold (id integer primary key);
alter table truncate_hold add column if not exists patient_allergy uuid references patient_allergy (id);
alter table truncate_hold add column if not exists patient_alert uuid references patient_alert (id);
alter table truncate_hold add column if not exists patient_word uuid references patient_word (id);
