-- Every table of the chart tells the trail of each changed row; outside a Write the change is refused.
-- The two tables of the trail itself tell nothing, and are written by a Write only.
create trigger if not exists trail_guard before insert, update, delete on trail
  for each row call 'enthesis.storage.trail.WriteOnly';
create trigger if not exists trail_head_guard before insert, update, delete on trail_head
  for each row call 'enthesis.storage.trail.WriteOnly';

create trigger if not exists clinic_row after insert, update, delete on clinic
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists person_row after insert, update, delete on person
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists patient_row after insert, update, delete on patient
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists patient_allergy_row after insert, update, delete on patient_allergy
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists patient_alert_row after insert, update, delete on patient_alert
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists patient_word_row after insert, update, delete on patient_word
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists patient_link_row after insert, update, delete on patient_link
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists course_row after insert, update, delete on course
  for each row call 'enthesis.storage.trail.RowTrigger';
create trigger if not exists consent_row after insert, update, delete on consent
  for each row call 'enthesis.storage.trail.RowTrigger';
