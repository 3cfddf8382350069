-- The practice's own pictures of a visit, and the points on them. The file is an attachment; marks are places on the
-- upright picture, whose longer side has 600 units. `turn` is how the file is turned to stand upright (EXIF's number).
create table image (
  visit uuid not null references visit (id),
  place integer not null,
  file varchar(64) not null references attachment (sha256),
  width integer not null check (width >= 1),
  height integer not null check (height >= 1),
  turn integer not null check (turn between 1 and 8),
  kind varchar(20) check (kind in ('photo', 'ultrasound')),
  name_shown varchar(20) not null check (name_shown in ('this_patient', 'none')),
  region varchar(100) not null,
  side varchar(10) check (side in ('right', 'left', 'midline', 'both')),
  caption varchar(100000) not null,
  anatomy varchar(20) check (anatomy in ('normal', 'abnormal')),
  needle_seen varchar(10) check (needle_seen in ('yes', 'no', 'unknown')),
  scale_from_x double precision,
  scale_from_y double precision,
  scale_to_x double precision,
  scale_to_y double precision,
  millimetres decimal(20, 8) check (millimetres > 0),
  skin_x double precision,
  skin_y double precision,
  skin_end_x double precision,
  skin_end_y double precision,
  primary key (visit, place)
);

-- A point lies on a sheet or on a picture.
alter table injection add column picture varchar(64) references attachment (sha256);
alter table injection alter column sheet drop not null;
alter table injection alter column revision drop not null;
alter table injection add constraint injection_ground
  check ((picture is null and sheet is not null and revision is not null)
    or (picture is not null and sheet is null and revision is null));
