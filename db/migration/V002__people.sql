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
