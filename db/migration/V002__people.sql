-- The clinic this chart belongs to: one row; its id is the identity of the chart.
create table clinic (
  id uuid primary key,
  only_one integer not null unique check (only_one = 1),
  name varchar(200) not null check (name <> ''),
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
