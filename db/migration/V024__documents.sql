-- Documents from outside the practice: reports, referrals, letters. The file is an attachment. A picture is turned as
-- `turn` says (EXIF's number); a PDF lies as it is. Insert-only; a wrong one is withdrawn with a reason.
create table document (
  id uuid primary key,
  patient uuid not null references patient (id),
  course uuid references course (id),
  file varchar(64) not null references attachment (sha256),
  format varchar(10) not null check (format in ('pdf', 'png', 'jpeg')),
  turn integer not null check (turn between 1 and 8),
  pages integer not null check (pages >= 1),
  kind varchar(20) not null
    check (kind in ('mri', 'xray', 'ultrasound', 'laboratory', 'referral', 'letter', 'other')),
  title varchar(200) not null,
  dated date not null,
  note varchar(2000) not null,
  added_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
create index document_patient on document (patient);

create table document_withdrawn (
  document uuid primary key references document (id),
  reason varchar(4000) not null check (reason <> ''),
  withdrawn_by uuid not null references person (id),
  at timestamp(6) with time zone not null
);
