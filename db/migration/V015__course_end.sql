-- Why a course ended, numbered from 1 each time it did: reason '' where it was opened by mistake; words may be empty.
-- The last row belongs to a course that has ended; an end from before this table has none. Insert-only.
create table course_end (
  course uuid not null references course (id),
  place integer not null check (place >= 1),
  reason varchar(20) not null check (reason in ('', 'goal', 'planned', 'no_effect', 'harm', 'contraindication',
    'other_treatment', 'wish', 'lost', 'other')),
  words varchar(100000) not null,
  primary key (course, place),
  check (reason <> 'other' or words <> '')
);
