package enthesis.domain.course.exam;

import enthesis.domain.practice.assess.ExamTest;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One row of an examination: a test, or the tenderness of a structure, on the sides on which it is done. The first
/// side is the treated one, the second the other to compare with.
public record ExamRow(ExamTest test, String key, String name, List<Side> sides) {

    public ExamRow {
        sides = List.copyOf(sides);
    }

    public static ExamRow of(ExamTest test, Side course) {
        return new ExamRow(test, test.key(), test.label(), test.sided() ? sides(course) : List.of(Side.MIDLINE));
    }

    /// Tenderness of a structure; one in the middle of the body has no other side.
    public static ExamRow tender(ExamTest test, String structure, String name, boolean midline, Side course) {
        return new ExamRow(test, structure, name, midline ? List.of(Side.MIDLINE) : sides(course));
    }

    /// Where both sides are treated, the right one stands first.
    private static List<Side> sides(Side course) {
        return course == Side.LEFT ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.RIGHT, Side.LEFT);
    }

    public Measure on(Side side) {
        return new Measure(test.kind(), key, side);
    }

    /// Whether it is the tenderness of this structure.
    public boolean isTender(String structure) {
        return test.kind() == Kind.TENDERNESS && key.equals(structure);
    }

    public Kind kind() {
        return test.kind();
    }

    /// How far the treated side differs from the other: positive when it is more.
    public Optional<BigDecimal> difference(Exam exam) {
        return sides.size() < 2
                ? Optional.empty()
                : exam.found(on(sides.getFirst()))
                        .flatMap(one -> exam.found(on(sides.getLast())).map(one::subtract));
    }

    /// From the baseline to now on the treated side; empty where one of them was not examined.
    public Optional<BigDecimal> change(Exam baseline, Exam now) {
        var measure = on(sides.getFirst());
        return baseline.found(measure).flatMap(before -> now.found(measure).map(after -> after.subtract(before)));
    }
}
