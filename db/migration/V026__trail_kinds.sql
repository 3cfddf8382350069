-- What kind of act of a patient's chart is looked for: a chart of sixty visits has thousands of lines, and its particulars
-- were edited in a few of them.
drop index trail_about;
create index trail_about on trail (about, what, seq);
