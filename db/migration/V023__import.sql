-- Charts that come from other programs. Everything an import brings bears its number, and is seen by nobody until the
-- import is whole: its last transaction says so in one row. One that was cut off is undone at the next opening, row by
-- row and told to the trail; only what bears the number of an open import can be taken out (PendingGoes).
create table intake (
    number int primary key check (number > 0),
    source varchar(10) not null check (source in ('fhir', 'table')),
    state varchar(10) not null check (state in ('open', 'whole', 'undone')),
    by uuid not null,
    begun timestamp(6) with time zone not null
);
create index intake_state on intake (state);

-- The import that opened the chart; none where somebody registered the patient here.
alter table patient add column intake int;
alter table patient add constraint patient_intake_known foreign key (intake) references intake (number);

-- What other programs call the person: whose number it is, and the number.
create table patient_identifier (
    id uuid primary key,
    patient uuid not null references patient (id),
    intake int not null references intake (number),
    system varchar(400) not null,
    called varchar(200) not null check (called <> ''),
    unique (patient, system, called)
);
create index patient_identifier_found on patient_identifier (called, system, patient);

-- What another program's chart says of the person, in its words, codes, dates (as exact as it has them) and units; never
-- a measurement or an answer of this practice. `source` is what it says as a whole, so that it is brought once.
create table brought (
    id uuid primary key,
    patient uuid not null references patient (id),
    intake int not null references intake (number),
    kind varchar(12) not null check (kind in ('allergy', 'condition', 'medication', 'observation')),
    words varchar(1000) not null check (words <> ''),
    code_system varchar(400) not null,
    code varchar(200) not null,
    since varchar(40) not null,
    until varchar(40) not null,
    reading varchar(1000) not null,
    status varchar(60) not null,
    source varchar(64) not null,
    unique (patient, kind, source)
);
