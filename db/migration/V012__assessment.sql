-- Whether somebody is a candidate, and what the hand finds: both are asked again, and what was answered or found before
-- stays. All of it is insert-only; of one question the answer entered last counts, whatever the
-- clock said: `turn` counts the rows of a person, and of a course.

-- An answer that was taken back is an empty one. Without a course it holds for the person. Of a STOP, the reason says
-- why it was gone on past; of a caution, that it was seen.
create table candidacy_answer (
  id uuid primary key,
  patient uuid not null references patient (id),
  course uuid references course (id),
  question varchar(40) not null check (question <> ''),
  answer varchar(40) not null,
  detail varchar(2000) not null,
  reason varchar(2000) not null,
  answered_on date not null,
  answered_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  turn integer not null,
  unique (patient, turn)
);

-- One examination of a course's region; of several on one day the one entered last counts.
create table exam (
  id uuid primary key,
  course uuid not null references course (id),
  examined_on date not null,
  words varchar(10000) not null,
  examined_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  turn integer not null,
  unique (course, turn)
);

-- One test on one side: a grade, degrees, times in a month. No row: not examined. For tenderness, test is a structure of
-- the region's index.
create table exam_finding (
  exam uuid not null references exam (id),
  kind varchar(20) not null check (kind in ('tenderness', 'laxity', 'motion', 'giving_way', 'imaging')),
  test varchar(100) not null check (test <> ''),
  side varchar(10) not null check (side in ('right', 'left', 'midline')),
  found decimal(20, 8) not null,
  primary key (exam, kind, test, side)
);
