-- Every table of the chart tells the trail of each changed row; outside a Write the change is refused.
-- The two tables of the trail itself tell nothing, and are written by a Write only.
create trigger if not exists trail_guard before insert, update, delete on trail
  for each row call 'enthesis.storage.trail.guard.WriteOnly';
create trigger if not exists trail_head_guard before insert, update, delete on trail_head
  for each row call 'enthesis.storage.trail.guard.WriteOnly';

create trigger if not exists clinic_row after insert, update, delete on clinic
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists person_row after insert, update, delete on person
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists own_entry_row after insert, update, delete on own_entry
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists shelf_lot_row after insert, update, delete on shelf_lot
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists setting_change_row after insert, update, delete on setting_change
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists code_list_row after insert, update, delete on code_list
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists intake_row after insert, update, delete on intake
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_identifier_row after insert, update, delete on patient_identifier
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists brought_row after insert, update, delete on brought
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_row after insert, update, delete on patient
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_allergy_row after insert, update, delete on patient_allergy
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_alert_row after insert, update, delete on patient_alert
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_word_row after insert, update, delete on patient_word
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists patient_link_row after insert, update, delete on patient_link
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists course_row after insert, update, delete on course
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists course_end_row after insert, update, delete on course_end
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_row after insert, update, delete on consent
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_text_row after insert, update, delete on consent_text
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_taken_row after insert, update, delete on consent_taken
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_item_row after insert, update, delete on consent_item
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_stroke_row after insert, update, delete on consent_stroke
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists consent_withdrawn_row after insert, update, delete on consent_withdrawn
  for each row call 'enthesis.storage.trail.guard.RowTrigger';

create trigger if not exists visit_row after insert, update, delete on visit
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists visit_course_row after insert, update, delete on visit_course
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists visit_void_row after insert, update, delete on visit_void
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists visit_entry_row after insert, update, delete on visit_entry
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists check_in_row after insert, update, delete on check_in
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists course_answer_row after insert, update, delete on course_answer
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists told_medication_row after insert, update, delete on told_medication
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists told_allergy_row after insert, update, delete on told_allergy
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists measurement_row after insert, update, delete on measurement
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists pain_row after insert, update, delete on pain
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists pain_drawing_row after insert, update, delete on pain_drawing
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists drawn_pain_row after insert, update, delete on drawn_pain
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists solution_row after insert, update, delete on solution
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists component_row after insert, update, delete on component
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists time_out_row after insert, update, delete on time_out
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists procedure_line_row after insert, update, delete on procedure_line
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists injection_row after insert, update, delete on injection
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists image_row after insert, update, delete on image
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists observation_row after insert, update, delete on observation
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists aftercare_row after insert, update, delete on aftercare
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists attachment_row after insert, update, delete on attachment
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists signed_note_row after insert, update, delete on signed_note
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists signing_key_row after insert, update, delete on signing_key
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists signature_row after insert, update, delete on signature
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists addendum_row after insert, update, delete on addendum
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists follow_up_row after insert, update, delete on follow_up
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists follow_up_entry_row after insert, update, delete on follow_up_entry
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists diary_day_row after insert, update, delete on diary_day
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists contact_row after insert, update, delete on contact
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists red_flag_row after insert, update, delete on red_flag
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists urgent_line_row after insert, update, delete on urgent_line
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists urgent_closed_row after insert, update, delete on urgent_closed
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists adverse_event_row after insert, update, delete on adverse_event
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists emergency_row after insert, update, delete on emergency
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists emergency_mark_row after insert, update, delete on emergency_mark
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists emergency_whose_row after insert, update, delete on emergency_whose
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists emergency_closed_row after insert, update, delete on emergency_closed
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists candidacy_answer_row after insert, update, delete on candidacy_answer
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists exam_row after insert, update, delete on exam
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists exam_finding_row after insert, update, delete on exam_finding
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists outcome_row after insert, update, delete on outcome
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists outcome_answer_row after insert, update, delete on outcome_answer
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists outcome_total_row after insert, update, delete on outcome_total
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists outcome_activity_row after insert, update, delete on outcome_activity
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists outcome_withdrawn_row after insert, update, delete on outcome_withdrawn
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists document_row after insert, update, delete on document
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
create trigger if not exists document_withdrawn_row after insert, update, delete on document_withdrawn
  for each row call 'enthesis.storage.trail.guard.RowTrigger';
