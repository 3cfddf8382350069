-- Encrypted files beside the chart, named by the SHA-256 of what is in them; a row is there only after its file is.
create table attachment (
  sha256 varchar(64) primary key check (char_length(sha256) = 64),
  kind varchar(30) not null check (kind in ('signed_pdf', 'addendum_pdf', 'picture', 'document')),
  length bigint not null check (length >= 0),
  added_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);

-- A signed note: exactly what was signed, its hash, the pages as printed. Insert-only, one to a visit.
create table signed_note (
  visit uuid primary key references visit (id),
  canonical bytea not null,
  sha256 varchar(64) not null check (char_length(sha256) = 64),
  pdf varchar(64) not null references attachment (sha256),
  ending varchar(20) not null check (ending in ('injected', 'deferred', 'stopped', 'assessment_only')),
  signer uuid not null references person (id),
  at timestamp(6) with time zone not null
);

-- What is said about a signed note afterwards, numbered from 1. Insert-only. `seal` ties it to the note and all before.
create table addendum (
  visit uuid not null references signed_note (visit),
  number integer not null check (number >= 1),
  kind varchar(20) not null check (kind in ('new_information', 'late_entry', 'correction', 'entered_in_error')),
  sentence varchar(100000) not null,
  text varchar(100000) not null check (text <> ''),
  reason varchar(4000) not null,
  signer uuid not null references person (id),
  at timestamp(6) with time zone not null,
  seal varchar(64) not null check (char_length(seal) = 64),
  primary key (visit, number)
);
