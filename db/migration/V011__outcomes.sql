-- What a patient answers of a course: before it, during it, and in the windows after its last injection. All of it is
-- insert-only; what was typed wrong is withdrawn with a reason and typed again.

-- No answer: it was asked and nobody answered.
create table outcome (
  id uuid primary key,
  course uuid not null references course (id),
  answered date not null,
  told varchar(10) not null check (told in ('screen', 'asked', 'paper', 'no_answer')),
  entered_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
create index outcome_course on outcome (course);

-- One answered item of an instrument. No row: not answered, which is unknown. Of a list of statements 1 is ticked.
create table outcome_answer (
  outcome uuid not null references outcome (id),
  instrument varchar(20) not null,
  item integer not null check (item > 0),
  score integer not null check (score >= 0),
  primary key (outcome, instrument, item)
);

-- The total of a questionnaire that was answered elsewhere, with its range and which end is good.
create table outcome_total (
  outcome uuid not null references outcome (id),
  place integer not null check (place > 0),
  name varchar(100000) not null check (name <> ''),
  lowest decimal(20, 8) not null,
  highest decimal(20, 8) not null,
  better varchar(10) not null check (better in ('low', 'high')),
  score decimal(20, 8) not null,
  primary key (outcome, place),
  check (lowest < highest),
  check (score between lowest and highest)
);

-- An activity in the patient's words; it keeps its place in the course, where it is rated again.
create table outcome_activity (
  outcome uuid not null references outcome (id),
  place integer not null check (place > 0),
  words varchar(100000) not null check (words <> ''),
  primary key (outcome, place)
);

create table outcome_withdrawn (
  outcome uuid primary key references outcome (id),
  reason varchar(100000) not null check (reason <> ''),
  withdrawn_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
