-- A series of sessions for one region and side, and the consents given to it.

create table course (
    id uuid primary key,
    patient uuid not null references patient (id),
    region varchar(40) not null check (region <> ''),
    side varchar(10) not null check (side in ('right', 'left', 'midline', 'both')),
    indication varchar(400) not null check (indication <> ''),
    code varchar(20) not null,
    since varchar(200) not null,
    tried_before varchar(2000) not null,
    agreed decimal(7, 4) not null check (agreed between 0 and 100),
    sessions int not null check (sessions >= 1),
    weeks_from int not null check (weeks_from >= 1),
    weeks_to int not null,
    baseline int check (baseline between 0 and 10),
    opened date not null,
    ended date,
    ended_because varchar(10) not null check (ended_because in ('', 'done', 'stopped', 'mistake')),
    check (weeks_to >= weeks_from),
    check ((ended is null) = (ended_because = ''))
);
create index course_patient on course (patient);

-- A renewed consent is a new row; of those given by the day of a visit, the one entered last counts for it.
create table consent (
    id uuid primary key,
    course uuid not null references course (id),
    given date not null,
    explained_by varchar(200) not null check (explained_by <> ''),
    version varchar(40) not null check (version <> ''),
    side varchar(10) not null check (side in ('right', 'left', 'midline', 'both')),
    entered timestamp(6) with time zone not null
);
create index consent_course on consent (course);
