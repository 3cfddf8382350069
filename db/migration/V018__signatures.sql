-- The public half of a key somebody signs with; its private half lies in their slot of the vault, behind their password.
-- Insert-only: what it signed stays provable after it was replaced.
create table signing_key (
  id uuid primary key,
  person uuid not null references person (id),
  public_key varchar(200) not null check (public_key <> ''),
  since timestamp(6) with time zone not null
);
create index signing_key_person on signing_key (person, since);

-- What was signed with it: the note (number 0) or an addendum to it. Insert-only. Notes from before have none.
create table signature (
  visit uuid not null references signed_note (visit),
  number integer not null check (number >= 0),
  signed_with uuid not null references signing_key (id),
  signature varchar(200) not null check (signature <> ''),
  primary key (visit, number)
);
