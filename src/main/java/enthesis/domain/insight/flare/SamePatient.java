package enthesis.domain.insight.flare;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Signs;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Patients who had two percentages in one course: how much higher the flare rose with the higher one. One pair of each
/// patient, the earliest; `courses`: those with more than one session, pairs or not.
public record SamePatient(int courses, List<Pair> pairs, Optional<Middle> difference, Signs signs) {

    /// Two sessions of a course whose percentages lie apart and whose peaks are known.
    public record Pair(FlareCase lower, FlareCase higher) {

        public int difference() {
            return higher.peak().orElseThrow() - lower.peak().orElseThrow();
        }

        /// The higher percentage came later.
        public boolean rising() {
            return higher.of().session().number() > lower.of().session().number();
        }
    }

    public static SamePatient of(Reckoning reckoning) {
        var several = reckoning.seen.treated().stream().filter(course -> course.sessions().size() > 1)
                .sorted(Comparator.comparing(TreatedCourse::first).thenComparingInt(course -> course.of().course()))
                .toList();
        var had = new HashSet<Integer>();
        var pairs = several.stream().filter(course -> !had.contains(course.of().patient()))
                .flatMap(course -> pair(course, reckoning).stream())
                .filter(pair -> had.add(pair.lower.of().course().of().patient())).toList();
        var differences = pairs.stream().map(pair -> (double) pair.difference()).toList();
        return new SamePatient(several.size(), pairs, Middle.of(differences), Signs.of(differences));
    }

    private static Optional<Pair> pair(TreatedCourse course, Reckoning reckoning) {
        var cases = course.each().map(one -> FlareCase.of(one, reckoning))
                .filter(one -> one.percent().isPresent() && one.peak().isPresent()).toList();
        var apart = reckoning.counting().apart().value();
        for (int at = 0; at < cases.size(); at++) {
            var one = cases.get(at);
            var other = cases.stream().skip(at + 1).filter(later -> apart(one, later).abs().compareTo(apart) >= 0)
                    .findFirst();
            if (other.isPresent()) {
                return other.map(later -> apart(one, later).signum() > 0
                        ? new Pair(one, later)
                        : new Pair(later, one));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal apart(FlareCase one, FlareCase later) {
        return later.percent().orElseThrow().value().subtract(one.percent().orElseThrow().value());
    }

    public int rising() {
        return (int) pairs.stream().filter(Pair::rising).count();
    }
}
