-- The acts of a long trail are told apart without reading their rows (was and now): everything that says which act a
-- line belongs to stands in this index.
create index trail_act on trail (at, who, what, about, reason, seq);
