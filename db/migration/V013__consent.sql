-- How a consent was taken. A row of consent without one here is of the time when its date, version and side were all
-- that was kept. Everything here is insert-only.

-- The texts that were consented to, numbered in each language as they came into use; words: all lines, the places of a
-- patient still open; mark: their SHA-256.
create table consent_text (
  id uuid primary key,
  language varchar(20) not null check (language in ('english', 'french', 'spanish', 'german')),
  version integer not null check (version >= 1),
  words varchar(1000000) not null check (words <> ''),
  mark varchar(64) not null,
  at timestamp(6) with time zone not null,
  unique (language, version),
  unique (language, mark)
);

-- heading, intro, agreement: as they were shown. because: why the patient did not sign. signed_at: of the last stroke;
-- seen_by: who saw it signed on paper.
create table consent_taken (
  consent uuid primary key references consent (id),
  text uuid not null references consent_text (id),
  region varchar(40) not null check (region <> ''),
  side varchar(10) not null check (side in ('right', 'left', 'midline', 'both')),
  percent decimal(20, 8) not null check (percent between 0 and 100),
  heading varchar(100000) not null,
  intro varchar(100000) not null,
  agreement varchar(100000) not null,
  capacity varchar(20) not null check (capacity in ('patient', 'parent', 'guardian', 'representative')),
  signer varchar(400) not null check (signer <> ''),
  because varchar(200) not null,
  interpreter varchar(200) not null,
  signed varchar(10) not null check (signed in ('screen', 'paper')),
  signed_at timestamp(6) with time zone,
  seen_by varchar(200) not null,
  taken_by uuid not null references person (id),
  check ((signed = 'screen') = (signed_at is not null)),
  check ((signed = 'paper') = (seen_by <> ''))
);

-- Each item as it was shown, who ticked it, and when.
create table consent_item (
  consent uuid not null references consent (id),
  place integer not null check (place >= 1),
  item varchar(40) not null check (item <> ''),
  words varchar(100000) not null check (words <> ''),
  ticked_by varchar(400) not null check (ticked_by <> ''),
  ticked_at timestamp(6) with time zone not null,
  primary key (consent, place)
);

-- The signature: one stroke a row, "x,y x,y" on a pad of 1000 times 300.
create table consent_stroke (
  consent uuid not null references consent (id),
  place integer not null check (place >= 1),
  dots varchar(100000) not null check (dots <> ''),
  primary key (consent, place)
);

-- Taken back: when by the clock on the wall, who heard it, for which side.
create table consent_withdrawn (
  id uuid primary key,
  consent uuid not null references consent (id),
  told_on date not null,
  told_at time not null,
  taken_by varchar(200) not null check (taken_by <> ''),
  covers varchar(10) not null check (covers in ('right', 'left', 'midline', 'both')),
  words varchar(200) not null,
  entered_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
create index consent_withdrawn_consent on consent_withdrawn (consent);
