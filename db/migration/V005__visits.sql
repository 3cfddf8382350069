-- One attendance of one patient, the courses it serves, every text as typed, and the facts those texts say.
-- Facts are rewritten from the sheet until the visit is signed or voided; then db/guard refuses every change.

create table visit (
  id uuid primary key,
  patient uuid not null references patient (id),
  performed timestamp(6) with time zone not null,
  entered timestamp(6) with time zone not null,
  begun_by uuid not null references person (id)
);
create index visit_patient on visit (patient, performed);

-- Which session of a course it is follows from the times performed, and is not kept; a signed note says what it said.
create table visit_course (
  visit uuid not null references visit (id),
  course uuid not null references course (id),
  place integer not null check (place >= 1),
  primary key (visit, course)
);
create index visit_course_course on visit_course (course);

create table visit_void (
  visit uuid primary key references visit (id),
  reason varchar(4000) not null check (reason <> ''),
  voided_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);

-- The working sheet: path of the field, text as typed ('' when emptied again), who typed it last and when.
create table visit_entry (
  visit uuid not null references visit (id),
  field varchar(200) not null,
  typed varchar(100000) not null,
  typed_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  primary key (visit, field)
);

create table check_in (
  visit uuid primary key references visit (id),
  no_other_medication boolean not null,
  allergies_asked varchar(10) check (allergies_asked in ('none', 'list', 'not_asked')),
  health_changed varchar(10) check (health_changed in ('yes', 'no', 'unknown')),
  health_change varchar(100000) not null,
  drugs_changed varchar(10) check (drugs_changed in ('yes', 'no', 'unknown')),
  infection varchar(10) check (infection in ('yes', 'no', 'unknown')),
  pregnant varchar(10) check (pregnant in ('yes', 'no', 'unknown')),
  needle_fear varchar(10) check (needle_fear in ('yes', 'no', 'unknown')),
  way_home varchar(10) check (way_home in ('drives', 'ride', 'unknown')),
  thinner varchar(10) check (thinner in ('none', 'listed', 'unknown')),
  inr decimal(20, 8),
  inr_date date
);

-- What was answered for one of the courses that the visit serves: the flare of its last session, its side at time-out.
create table course_answer (
  visit uuid not null references visit (id),
  course uuid not null,
  flare varchar(10) check (flare in ('settled', 'still', 'unknown')),
  side varchar(10) check (side in ('right', 'left', 'midline', 'both')),
  side_typed varchar(100000) not null,
  primary key (visit, course),
  foreign key (visit, course) references visit_course (visit, course)
);

create table told_medication (
  visit uuid not null references visit (id),
  place integer not null,
  told varchar(100000) not null,
  taken varchar(100000) not null,
  drug_class varchar(30) check (drug_class in ('nsaid', 'nsaid_topical', 'aspirin_high', 'aspirin_low',
    'anticoagulant', 'warfarin', 'antiplatelet', 'steroid', 'immunosuppressant', 'glucose_lowering', 'acetaminophen',
    'other')),
  last_dose date,
  necessary varchar(100000) not null,
  primary key (visit, place)
);

create table told_allergy (
  visit uuid not null references visit (id),
  place integer not null,
  substance varchar(100000) not null,
  severity varchar(10) check (severity in ('mild', 'severe', 'unknown')),
  reaction varchar(100000) not null,
  primary key (visit, place)
);

-- The number in the unit it is kept in, beside what was typed and in which unit; `low` is the diastolic pressure;
-- `decimals` is how many are shown.
create table measurement (
  visit uuid not null references visit (id),
  sign varchar(20) not null check (sign in ('blood_pressure', 'heart_rate', 'respiration', 'temperature', 'spo2',
    'weight', 'height', 'glucose')),
  moment varchar(10) not null check (moment in ('before', 'repeat', 'after')),
  reading decimal(20, 8) not null,
  low decimal(20, 8),
  decimals integer not null,
  unit varchar(20) not null,
  typed varchar(100000) not null,
  typed_unit varchar(20) not null,
  stated boolean not null,
  primary key (visit, sign, moment)
);

-- Pain of 0 to 10 of each course that the visit serves; no score: said to be not measured, no row: not asked.
create table pain (
  visit uuid not null references visit (id),
  course uuid not null,
  asked varchar(10) not null check (asked in ('now', 'average', 'worst')),
  score integer check (score between 0 and 10),
  primary key (visit, course, asked),
  foreign key (visit, course) references visit_course (visit, course)
);
create index pain_of_course on pain (course);

-- Place 1 is solution A. Volumes in mL, doses in mg; what was drawn up, and what it came to.
create table solution (
  visit uuid not null references visit (id),
  place integer not null,
  target_volume decimal(20, 8) check (target_volume >= 0),
  target_dextrose decimal(20, 8) check (target_dextrose between 0 and 100),
  target_anaesthetic decimal(20, 8) check (target_anaesthetic between 0 and 100),
  drawn_volume decimal(20, 8) check (drawn_volume >= 0),
  dextrose_mg decimal(20, 8) check (dextrose_mg >= 0),
  anaesthetic_mg decimal(20, 8) check (anaesthetic_mg >= 0),
  dextrose_percent decimal(20, 8) check (dextrose_percent between 0 and 100),
  anaesthetic_percent decimal(20, 8) check (anaesthetic_percent between 0 and 100),
  prepared_by varchar(100000) not null,
  prepared_at time,
  beyond_use time,
  latex_free varchar(10) check (latex_free in ('yes', 'no', 'unknown')),
  discarded decimal(20, 8) check (discarded >= 0),
  difference varchar(100000) not null,
  primary key (visit, place)
);

create table component (
  visit uuid not null references visit (id),
  place integer not null,
  part varchar(20) not null check (part in ('dextrose', 'anaesthetic', 'diluent')),
  product varchar(200) not null,
  stock decimal(20, 8) check (stock between 0 and 100),
  lot varchar(100000) not null,
  expiry date,
  drawn decimal(20, 8) check (drawn >= 0),
  primary key (visit, place, part)
);
create index component_lot on component (lot);

create table time_out (
  visit uuid primary key references visit (id),
  name_said varchar(10) check (name_said in ('yes', 'no', 'unknown')),
  birth_date_said varchar(10) check (birth_date_said in ('yes', 'no', 'unknown')),
  procedure_said varchar(10) check (procedure_said in ('yes', 'no', 'unknown')),
  site_marked varchar(10) check (site_marked in ('yes', 'no', 'unknown')),
  consent varchar(10) check (consent in ('yes', 'no', 'unknown')),
  allergies varchar(10) check (allergies in ('yes', 'no', 'unknown')),
  anticoagulant varchar(10) check (anticoagulant in ('yes', 'no', 'unknown')),
  participants varchar(100000) not null,
  remark varchar(100000) not null,
  completed timestamp(6) with time zone
);

create table procedure_line (
  visit uuid primary key references visit (id),
  begun time,
  ended time,
  patient_position varchar(100000) not null,
  antiseptic varchar(200) not null,
  gloves varchar(20) check (gloves in ('latex', 'latex_free')),
  guidance varchar(20) check (guidance in ('ultrasound', 'landmark', 'fluoroscopy', 'other')),
  aspiration varchar(20) check (aspiration in ('negative', 'blood', 'fluid', 'not_done')),
  paraesthesia varchar(100000) not null,
  tolerance varchar(20) check (tolerance in ('good', 'moderate', 'poor')),
  anatomy varchar(20) check (anatomy in ('normal', 'abnormal')),
  needle_seen varchar(10) check (needle_seen in ('yes', 'no', 'unknown')),
  image_kept varchar(10) check (image_kept in ('yes', 'no', 'unknown'))
);

-- Coordinates are drawing units of the sheet's revision, unmirrored. `course` is the one its region and side belong to.
-- `origin` is what planned the point ('' when placed by hand), `planned_volume` what was planned then, `skipped` why not.
create table injection (
  visit uuid not null references visit (id),
  place integer not null,
  number integer not null,
  state varchar(10) not null check (state in ('planned', 'given', 'skipped')),
  course uuid references course (id),
  side varchar(10) check (side in ('right', 'left', 'midline')),
  region varchar(100) not null,
  sheet varchar(100) not null,
  revision integer not null,
  x double precision not null,
  y double precision not null,
  target varchar(200),
  structure varchar(100000) not null,
  volume decimal(20, 8) check (volume >= 0),
  solution integer not null,
  depth varchar(100000) not null,
  needle varchar(100000) not null,
  guidance varchar(100000) not null,
  passes varchar(100000) not null,
  remark varchar(100000) not null,
  origin varchar(200) not null,
  planned_volume decimal(20, 8) check (planned_volume >= 0),
  skipped varchar(20) check (skipped in ('not_tender', 'declined', 'too_painful', 'dose', 'not_reached', 'other')),
  primary key (visit, place)
);
create index injection_target on injection (target);

create table observation (
  visit uuid primary key references visit (id),
  minutes integer check (minutes >= 0),
  general varchar(10) check (general in ('well', 'unwell')),
  general_note varchar(100000) not null,
  complications varchar(10) check (complications in ('none', 'some')),
  complication varchar(100000) not null,
  neurovascular varchar(10) check (neurovascular in ('as_before', 'changed', 'not_done')),
  neurovascular_note varchar(100000) not null,
  dressing varchar(10) check (dressing in ('plaster', 'bandage', 'none'))
);

create table aftercare (
  visit uuid primary key references visit (id),
  given varchar(10) check (given in ('yes', 'no', 'unknown')),
  given_to varchar(100000) not null,
  language varchar(100000) not null,
  warnings_told varchar(10) check (warnings_told in ('yes', 'no', 'unknown')),
  physiotherapy varchar(10) check (physiotherapy in ('referred', 'has_plan', 'none')),
  physiotherapist varchar(100000) not null,
  next_appointment date,
  no_appointment boolean not null
);
