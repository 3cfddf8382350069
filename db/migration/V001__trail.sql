-- Who changed what and when. Insert-only: the program's user has no right to change or remove a line (db/guard).
create table trail (
  seq bigint primary key check (seq > 0),
  at timestamp(6) with time zone not null,
  who uuid not null,
  what varchar(30) not null,
  about uuid,
  reason varchar(4000) not null,
  entity varchar(60) not null,
  entity_key varchar(400) not null,
  was varchar(1000000),
  now varchar(1000000),
  hash varchar(64) not null check (char_length(hash) = 64)
);
create index trail_about on trail (about, seq);
create index trail_entity on trail (entity, entity_key, seq);

-- The end of the chain: one row, moved on by every write.
create table trail_head (
  id integer primary key check (id = 1),
  seq bigint not null,
  hash varchar(64) not null check (char_length(hash) = 64)
);
insert into trail_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
