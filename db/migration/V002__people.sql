-- The clinic this chart belongs to: one row; its id is the identity of the chart. The numbers stand on what patients
-- take home; copy_one and copy_two say where the copies of the recovery sheet are kept. What is not known is empty.
create table clinic (
  id uuid primary key,
  only_one integer not null unique check (only_one = 1),
  name varchar(200) not null check (name <> ''),
  telephone varchar(60) not null,
  emergency varchar(60) not null,
  copy_one varchar(200) not null,
  copy_two varchar(200) not null,
  since timestamp(6) with time zone not null
);

-- Those who work here. Nobody is removed: who has left keeps the row, so that old entries keep their name.
create table person (
  id uuid primary key,
  name varchar(200) not null unique check (name <> ''),
  credentials varchar(100) not null,
  role varchar(20) not null check (role in ('owner', 'clinician', 'assistant')),
  since timestamp(6) with time zone not null,
  left_at timestamp(6) with time zone
);

-- What this practice changed of the lists that come with the program (protocols, structures): its own entry stands in
-- place of the shipped one of that kind and name, or takes it out. "shipped" is one that was given back; what it was
-- before stands in the trail.
create table own_entry (
  kind varchar(30) not null check (kind <> ''),
  entry varchar(200) not null check (entry <> ''),
  state varchar(10) not null check (state in ('own', 'taken_out', 'shipped')),
  json varchar(1000000) not null,
  primary key (kind, entry),
  check ((state = 'own') = (json <> ''))
);
