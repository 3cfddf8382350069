-- What the lists of the day ask for: notes by when they were signed, without the note itself, and courses that go on.
create index signed_note_signed on signed_note (at, visit, ending);
create index course_going on course (ended, patient);
