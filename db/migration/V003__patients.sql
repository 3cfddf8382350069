-- The person in the chart, what must be known before a needle, and how a chart is found.

create table patient (
    id uuid primary key,
    number varchar(20) not null unique,
    family varchar(200) not null,
    given varchar(200) not null,
    born date not null,
    sex varchar(10) not null check (sex in ('female', 'male', 'other', 'unknown')),
    telephone varchar(60) not null,
    allergies varchar(10) not null check (allergies in ('not_asked', 'none_known', 'listed')),
    allergies_asked date,
    check (family <> '' or given <> ''),
    check ((allergies = 'not_asked') = (allergies_asked is null))
);
create index patient_born on patient (born);

create table patient_allergy (
    id uuid primary key,
    patient uuid not null references patient (id),
    place int not null,
    substance varchar(100000) not null check (substance <> ''),
    severity varchar(10) not null check (severity in ('mild', 'severe', 'unknown')),
    reaction varchar(100000) not null,
    unique (patient, place)
);

create table patient_alert (
    id uuid primary key,
    patient uuid not null references patient (id),
    place int not null,
    kind varchar(20) not null check (kind in ('anticoagulant', 'antiplatelet', 'diabetes', 'pregnancy', 'prosthesis',
        'liver_disease', 'heart_disease', 'immunosuppression', 'fainting', 'other')),
    text varchar(400) not null,
    asked date not null,
    unique (patient, place)
);

-- What a chart is found by, written the way a query is read: names folded to plain small letters, numbers also without
-- leading zeros, telephone digits also from the end, the birthday as MMDD.
create table patient_word (
    id uuid primary key,
    patient uuid not null references patient (id),
    kind varchar(10) not null check (kind in ('name', 'number', 'telephone', 'enohpelet', 'birthday')),
    word varchar(200) not null
);
create index patient_word_found on patient_word (kind, word, patient);
create index patient_word_patient on patient_word (patient);

-- Two charts of one person: each linking and unlinking is a row; the newest of a pair counts.
create table patient_link (
    id uuid primary key,
    one uuid not null references patient (id),
    other uuid not null references patient (id),
    linked boolean not null,
    by uuid not null,
    at timestamp(6) with time zone not null,
    reason varchar(400) not null check (reason <> ''),
    check (one <> other)
);
