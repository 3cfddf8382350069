-- What comes after a session of a course: calls, the diary of the days after, what cannot wait, and harm.
-- All of it is written after the visit is signed. Nothing is deleted; what was said in a call is insert-only.

create table follow_up (
  id uuid primary key,
  visit uuid not null,
  course uuid not null,
  unique (visit, course),
  foreign key (visit, course) references visit_course (visit, course)
);

-- The working sheet: path of the field, text as typed ('' when emptied again), who typed it last and when.
create table follow_up_entry (
  follow_up uuid not null references follow_up (id),
  field varchar(200) not null,
  typed varchar(100000) not null,
  typed_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  primary key (follow_up, field)
);

-- What those texts say of a day; day 0 is the day of the injection. No value: not asked, or nobody knows. A new ache
-- of 0 is none; no_fever: said to have had none; acetaminophen in mg; nsaid '' when none was taken.
create table diary_day (
  follow_up uuid not null references follow_up (id),
  day_after integer not null check (day_after >= 0),
  treated integer check (treated between 0 and 10),
  fresh integer check (fresh between 0 and 10),
  different varchar(10) check (different in ('yes', 'no', 'unknown')),
  stiffness integer check (stiffness between 0 and 10),
  swelling varchar(10) check (swelling in ('none', 'mild', 'moderate', 'severe')),
  bruise varchar(10) check (bruise in ('none', 'mild', 'moderate', 'severe')),
  warmth varchar(10) check (warmth in ('none', 'mild', 'moderate', 'severe')),
  redness varchar(10) check (redness in ('none', 'mild', 'moderate', 'severe')),
  no_fever boolean,
  fever decimal(20, 8),
  limits varchar(10) check (limits in ('none', 'some', 'self_care')),
  acetaminophen integer check (acetaminophen >= 0),
  eased varchar(10) check (eased in ('yes', 'no', 'unknown')),
  nsaid varchar(100000),
  heat varchar(10) check (heat in ('yes', 'no', 'unknown')),
  moves varchar(10) check (moves in ('yes', 'no', 'unknown')),
  contact varchar(10) check (contact in ('yes', 'no', 'unknown')),
  primary key (follow_up, day_after)
);

-- One attempt to hear how it goes. Insert-only.
create table contact (
  id uuid primary key,
  follow_up uuid not null references follow_up (id),
  at timestamp(6) with time zone not null,
  called_by uuid not null references person (id),
  day_after integer not null check (day_after >= 0),
  result varchar(20) not null check (result in ('reached', 'no_answer', 'voicemail', 'wrong_number', 'paper')),
  words varchar(100000) not null
);
create index contact_follow_up on contact (follow_up);

-- No row: not asked. Insert-only.
create table red_flag (
  contact uuid not null references contact (id),
  flag varchar(20) not null check (flag in ('infection', 'joint', 'allergy', 'chest', 'headache', 'nerve', 'vessel',
    'anaesthetic', 'glucose')),
  answer varchar(10) not null check (answer in ('yes', 'no', 'unknown')),
  primary key (contact, flag)
);

-- What cannot wait: the finding that raised it, as it was said. Insert-only; open until a clinician closes it.
create table urgent_line (
  id uuid primary key,
  follow_up uuid not null references follow_up (id),
  rule varchar(100) not null,
  day_after integer not null,
  said varchar(100000) not null,
  raised_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
create index urgent_line_follow_up on urgent_line (follow_up);

create table urgent_closed (
  line uuid primary key references urgent_line (id),
  done varchar(100000) not null check (done <> ''),
  closed_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);

create table adverse_event (
  id uuid primary key,
  follow_up uuid not null references follow_up (id),
  term varchar(100000) not null check (term <> ''),
  onset date not null,
  grade integer not null check (grade between 1 and 5),
  serious varchar(10) not null check (serious in ('yes', 'no', 'unknown')),
  related varchar(10) not null check (related in ('unrelated', 'unlikely', 'possible', 'probable', 'definite')),
  action varchar(100000) not null,
  outcome varchar(10) not null check (outcome in ('ongoing', 'resolved', 'lasting', 'died', 'unknown')),
  resolved date,
  reported_to varchar(100000) not null,
  entered_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  check (resolved is null or resolved >= onset)
);
create index adverse_event_follow_up on adverse_event (follow_up);
