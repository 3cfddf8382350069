-- What was done in an emergency, tapped while it went on. Everything here is insert-only: a tap that was wrong is struck
-- through by another row. What it was is judged afterwards, as an adverse event of the same id.

-- visit: the one that was on the screen when the card was opened.
create table emergency (
  id uuid primary key,
  opened_at timestamp(6) with time zone not null,
  opened_by uuid not null references person (id),
  visit uuid references visit (id)
);

-- since: milliseconds after the opening by a clock that nobody can set; at: what the computer's clock said. target: the
-- tap that words are added to, or that is struck through.
create table emergency_mark (
  emergency uuid not null references emergency (id),
  turn integer not null check (turn >= 1),
  kind varchar(20) not null check (kind in ('stopped', 'help', 'ambulance', 'airway', 'given', 'cpr', 'vitals',
    'recovered', 'handed_over', 'note', 'words', 'struck', 'resumed', 'ended')),
  target integer,
  words varchar(100000) not null,
  since bigint not null check (since >= 0),
  at timestamp(6) with time zone not null,
  marked_by uuid not null references person (id),
  primary key (emergency, turn),
  foreign key (emergency, target) references emergency_mark (emergency, turn),
  check ((kind in ('words', 'struck')) = (target is not null))
);

-- Whom it was about, said afterwards where no visit was open; of several rows the last counts.
create table emergency_whose (
  emergency uuid not null references emergency (id),
  turn integer not null check (turn >= 1),
  patient uuid not null references patient (id),
  visit uuid,
  course uuid,
  said_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  primary key (emergency, turn),
  foreign key (visit, course) references visit_course (visit, course),
  check ((visit is null) = (course is null))
);
create index emergency_whose_patient on emergency_whose (patient);

-- Ended without an adverse event: nobody of this chart, a drill, nothing injected before; words: what it was.
create table emergency_closed (
  emergency uuid primary key references emergency (id),
  words varchar(100000) not null check (words <> ''),
  closed_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
