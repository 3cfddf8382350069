package enthesis.ui.course.exam;

import enthesis.domain.course.exam.ExamForm;
import enthesis.domain.course.exam.Exams;

/// Everything the screen begins with, read at once; `place` is the region's name.
public record ExamPage(ExamForm.Offer offer, Exams before, String place) {}
