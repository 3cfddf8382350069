-- The practice's own values of the numbers its rules judge by. Insert-only: each row is one change of a setting, and the
-- last one of a setting counts. was, became: what counted before and after; shipped: back to what came with the program.
create table setting_change (
  id uuid primary key,
  setting varchar(100) not null check (setting <> ''),
  place integer not null check (place >= 1),
  was decimal(20, 8) not null,
  became decimal(20, 8) not null,
  shipped boolean not null,
  reason varchar(1000) not null,
  changed_by uuid not null references person (id),
  at timestamp(6) with time zone not null,
  unique (setting, place)
);

-- The yearly lists of diagnosis codes that were taken in: the official file is an attachment. The list taken in last
-- counts for its year.
create table code_list (
  id uuid primary key,
  list_year integer not null check (list_year between 2000 and 2999),
  file varchar(64) not null references attachment (sha256),
  codes integer not null check (codes >= 1),
  added_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);

-- What the code of a course was called when it was chosen; empty where nobody knew.
alter table course add column code_title varchar(400) default '' not null;
