-- What the patient drew on the body figure before the needle. No row of pain_drawing: not asked; 'none': nothing hurts.
create table pain_drawing (
  visit uuid primary key references visit (id),
  said varchar(10) not null check (said in ('none', 'marked'))
);

-- One part of the figure that hurts, on the patient's own side; no quality or score: not said.
create table drawn_pain (
  visit uuid not null references visit (id),
  place integer not null,
  sheet varchar(100) not null,
  revision integer not null,
  aspect varchar(10) not null check (aspect in ('anterior', 'posterior')),
  side varchar(10) not null check (side in ('right', 'left', 'midline')),
  area varchar(100) not null,
  quality varchar(10) check (quality in ('aching', 'burning', 'stabbing', 'numb', 'tingling', 'other')),
  score integer check (score between 0 and 10),
  primary key (visit, place)
);
