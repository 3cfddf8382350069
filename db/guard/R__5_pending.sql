-- A chart and what was brought into it are never removed, but for what an import brings that is not whole.
create trigger if not exists patient_stays before delete on patient
  for each row call 'enthesis.storage.trail.guard.PendingGoes';
create trigger if not exists patient_identifier_stays before delete on patient_identifier
  for each row call 'enthesis.storage.trail.guard.PendingGoes';
create trigger if not exists brought_stays before delete on brought
  for each row call 'enthesis.storage.trail.guard.PendingGoes';
