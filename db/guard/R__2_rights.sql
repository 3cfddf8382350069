-- Insert-only tables give neither UPDATE nor DELETE.
grant select, insert on trail to app;
grant select, update on trail_head to app;
grant select, insert, update on clinic to app;
grant select, insert, update on person to app;
grant select, insert, update on own_entry to app;
grant select, insert, update on shelf_lot to app;
grant select, insert on setting_change to app;
grant select, insert on code_list to app;
grant select, insert, update on intake to app;
-- Of these a row is removed only while its import is open (R__5_pending.sql).
grant select, insert, update, delete on patient to app;
grant select, insert, delete on patient_identifier to app;
grant select, insert, delete on brought to app;
grant select, insert, update, delete on patient_allergy to app;
grant select, insert, update, delete on patient_alert to app;
grant select, insert, update, delete on patient_word to app;
grant select, insert on patient_link to app;
grant select, insert, update on course to app;
grant select, insert on course_end to app;
grant select, insert on consent to app;
grant select, insert on consent_text to app;
grant select, insert on consent_taken to app;
grant select, insert on consent_item to app;
grant select, insert on consent_stroke to app;
grant select, insert on consent_withdrawn to app;
grant select, insert, update on visit to app;
grant select, insert on visit_course to app;
grant select, insert on visit_void to app;
grant select, insert, update on visit_entry to app;
grant select, insert, update, delete on check_in to app;
grant select, insert, update, delete on course_answer to app;
grant select, insert, update, delete on told_medication to app;
grant select, insert, update, delete on told_allergy to app;
grant select, insert, update, delete on measurement to app;
grant select, insert, update, delete on pain to app;
grant select, insert, update, delete on pain_drawing to app;
grant select, insert, update, delete on drawn_pain to app;
grant select, insert, update, delete on solution to app;
grant select, insert, update, delete on component to app;
grant select, insert, update, delete on time_out to app;
grant select, insert, update, delete on procedure_line to app;
grant select, insert, update, delete on injection to app;
grant select, insert, update, delete on image to app;
grant select, insert, update, delete on observation to app;
grant select, insert, update, delete on aftercare to app;
grant select, insert on attachment to app;
grant select, insert on signed_note to app;
grant select, insert on addendum to app;
grant select, insert on signing_key to app;
grant select, insert on signature to app;
grant select, insert on follow_up to app;
grant select, insert, update on follow_up_entry to app;
grant select, insert, update on diary_day to app;
grant select, insert on contact to app;
grant select, insert on red_flag to app;
grant select, insert on urgent_line to app;
grant select, insert on urgent_closed to app;
grant select, insert, update on adverse_event to app;
grant select, insert on emergency to app;
grant select, insert on emergency_mark to app;
grant select, insert on emergency_whose to app;
grant select, insert on emergency_closed to app;
grant select, insert on candidacy_answer to app;
grant select, insert on exam to app;
grant select, insert on exam_finding to app;
grant select, insert on outcome to app;
grant select, insert on outcome_answer to app;
grant select, insert on outcome_total to app;
grant select, insert on outcome_activity to app;
grant select, insert on outcome_withdrawn to app;
grant select, insert on document to app;
grant select, insert on document_withdrawn to app;

-- Whoever may delete may also truncate, and truncating passes every trigger (journal.md 7). A table that another one
-- refers to cannot be truncated: each table with a DELETE grant is held by a column of this empty table.
create table if not exists truncate_hold (id integer primary key);
alter table truncate_hold add column if not exists patient_allergy uuid references patient_allergy (id);
alter table truncate_hold add column if not exists patient_alert uuid references patient_alert (id);
alter table truncate_hold add column if not exists patient_word uuid references patient_word (id);
alter table truncate_hold add column if not exists patient uuid references patient (id);
alter table truncate_hold add column if not exists patient_identifier uuid references patient_identifier (id);
alter table truncate_hold add column if not exists brought uuid references brought (id);
alter table truncate_hold add column if not exists check_in uuid references check_in (visit);
alter table truncate_hold add column if not exists course_answer uuid;
alter table truncate_hold add column if not exists course_answer_course uuid;
alter table truncate_hold add constraint if not exists course_answer_held
  foreign key (course_answer, course_answer_course) references course_answer (visit, course);
alter table truncate_hold add column if not exists told_medication uuid;
alter table truncate_hold add column if not exists told_medication_place integer;
alter table truncate_hold add constraint if not exists told_medication_held
  foreign key (told_medication, told_medication_place) references told_medication (visit, place);
alter table truncate_hold add column if not exists told_allergy uuid;
alter table truncate_hold add column if not exists told_allergy_place integer;
alter table truncate_hold add constraint if not exists told_allergy_held
  foreign key (told_allergy, told_allergy_place) references told_allergy (visit, place);
alter table truncate_hold add column if not exists measurement uuid;
alter table truncate_hold add column if not exists measurement_sign varchar(20);
alter table truncate_hold add column if not exists measurement_moment varchar(10);
alter table truncate_hold add constraint if not exists measurement_held
  foreign key (measurement, measurement_sign, measurement_moment) references measurement (visit, sign, moment);
alter table truncate_hold add column if not exists pain uuid;
alter table truncate_hold add column if not exists pain_course uuid;
alter table truncate_hold add column if not exists pain_asked varchar(10);
alter table truncate_hold add constraint if not exists pain_held
  foreign key (pain, pain_course, pain_asked) references pain (visit, course, asked);
alter table truncate_hold add column if not exists pain_drawing uuid references pain_drawing (visit);
alter table truncate_hold add column if not exists drawn_pain uuid;
alter table truncate_hold add column if not exists drawn_pain_place integer;
alter table truncate_hold add constraint if not exists drawn_pain_held
  foreign key (drawn_pain, drawn_pain_place) references drawn_pain (visit, place);
alter table truncate_hold add column if not exists solution uuid;
alter table truncate_hold add column if not exists solution_place integer;
alter table truncate_hold add constraint if not exists solution_held
  foreign key (solution, solution_place) references solution (visit, place);
alter table truncate_hold add column if not exists component uuid;
alter table truncate_hold add column if not exists component_place integer;
alter table truncate_hold add column if not exists component_part varchar(20);
alter table truncate_hold add constraint if not exists component_held
  foreign key (component, component_place, component_part) references component (visit, place, part);
alter table truncate_hold add column if not exists time_out uuid references time_out (visit);
alter table truncate_hold add column if not exists procedure_line uuid references procedure_line (visit);
alter table truncate_hold add column if not exists injection uuid;
alter table truncate_hold add column if not exists injection_place integer;
alter table truncate_hold add constraint if not exists injection_held
  foreign key (injection, injection_place) references injection (visit, place);
alter table truncate_hold add column if not exists image uuid;
alter table truncate_hold add column if not exists image_place integer;
alter table truncate_hold add constraint if not exists image_held
  foreign key (image, image_place) references image (visit, place);
alter table truncate_hold add column if not exists observation uuid references observation (visit);
alter table truncate_hold add column if not exists aftercare uuid references aftercare (visit);
