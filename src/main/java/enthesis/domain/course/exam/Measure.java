package enthesis.domain.course.exam;

import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;

/// One test on one side; of tenderness, `test` is a structure of the region's index.
public record Measure(Kind kind, String test, Side side) {}
