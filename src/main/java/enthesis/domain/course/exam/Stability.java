package enthesis.domain.course.exam;

import enthesis.domain.practice.assess.ExamTest.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A joint's stability as an outcome: the grades of the laxity tests of the treated side that were done both times,
/// added up, and how often it gave way in a month. What was done once only is not compared.
public record Stability(int tests, BigDecimal before, BigDecimal now, Optional<BigDecimal> gaveWayBefore,
        Optional<BigDecimal> givesWayNow) {

    public static Stability of(List<ExamRow> rows, Exam baseline, Exam now) {
        var both = rows.stream().filter(row -> row.kind() == Kind.LAXITY && row.change(baseline, now).isPresent())
                .toList();
        var giving = rows.stream().filter(row -> row.kind() == Kind.GIVING_WAY).findFirst();
        return new Stability(both.size(), sum(both, baseline), sum(both, now),
                giving.flatMap(row -> baseline.found(row.on(row.sides().getFirst()))),
                giving.flatMap(row -> now.found(row.on(row.sides().getFirst()))));
    }

    private static BigDecimal sum(List<ExamRow> rows, Exam exam) {
        return rows.stream().flatMap(row -> exam.found(row.on(row.sides().getFirst())).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether anything can be compared.
    public boolean known() {
        return tests > 0 || (gaveWayBefore.isPresent() && givesWayNow.isPresent());
    }
}
