-- The lots on the practice's shelf; several rows of one lot are vials of it that were opened on different days. A row is
-- never removed: what is used up or thrown away is gone from the shelf, and what it was is still known.
create table shelf_lot (
  id uuid primary key,
  product varchar(200) not null check (product <> ''),
  strength decimal(20, 8) check (strength > 0 and strength <= 100),
  lot varchar(200) not null check (lot <> ''),
  vial varchar(20) not null check (vial in ('single_dose', 'multi_dose')),
  expiry date not null,
  opened date,
  discard date,
  number varchar(14) check (char_length(number) = 14),
  latex_free varchar(10) check (latex_free in ('yes', 'no', 'unknown')),
  gone boolean not null,
  check (discard is null or opened is not null)
);
