-- What was chosen from the practice's list of indications, by its key, and what was said besides; '' in free words. What
-- a course said so far stays in its rows as the trail has it: it is known by its words.
alter table course add column indication_key varchar(40) default '' not null;
alter table course add column indication_words varchar(400) default '' not null;
