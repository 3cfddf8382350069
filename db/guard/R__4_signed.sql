-- What belongs to a visit that is signed or voided does not change any more, whoever asks.
create trigger if not exists visit_stays before insert, update, delete on visit
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists visit_course_stays before insert, update, delete on visit_course
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists visit_void_stays before insert, update, delete on visit_void
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists visit_entry_stays before insert, update, delete on visit_entry
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists check_in_stays before insert, update, delete on check_in
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists course_answer_stays before insert, update, delete on course_answer
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists told_medication_stays before insert, update, delete on told_medication
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists told_allergy_stays before insert, update, delete on told_allergy
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists measurement_stays before insert, update, delete on measurement
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists pain_stays before insert, update, delete on pain
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists pain_drawing_stays before insert, update, delete on pain_drawing
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists drawn_pain_stays before insert, update, delete on drawn_pain
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists solution_stays before insert, update, delete on solution
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists component_stays before insert, update, delete on component
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists time_out_stays before insert, update, delete on time_out
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists procedure_line_stays before insert, update, delete on procedure_line
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists injection_stays before insert, update, delete on injection
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists image_stays before insert, update, delete on image
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists observation_stays before insert, update, delete on observation
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists aftercare_stays before insert, update, delete on aftercare
  for each row call 'enthesis.storage.trail.guard.SignedStays';
create trigger if not exists signed_note_stays before insert, update, delete on signed_note
  for each row call 'enthesis.storage.trail.guard.SignedStays';
