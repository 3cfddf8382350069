-- A solution can hold a second proliferant beside dextrose: one more part, with a target of its own and what it came to.
-- The columns stay empty where there is none, and in what was written before.
alter table solution add column target_proliferant decimal(20, 8) check (target_proliferant between 0 and 100);
alter table solution add column proliferant_mg decimal(20, 8) check (proliferant_mg >= 0);
alter table solution add column proliferant_percent decimal(20, 8) check (proliferant_percent between 0 and 100);

-- The check of the parts was made without a name.
execute immediate (select 'alter table component drop constraint "' || c.constraint_name || '"'
  from information_schema.check_constraints c
  join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name
  where u.table_name = 'COMPONENT' and u.column_name = 'PART' and c.check_clause like '%diluent%');
alter table component add constraint component_parts
  check (part in ('dextrose', 'proliferant', 'anaesthetic', 'diluent'));
