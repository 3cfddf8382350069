package enthesis.domain.insight.care;

import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Drawn;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The solutions that were drawn up, each once however many courses it served: planned percentage against the actual
/// one, the share of anaesthetic in it, and the minutes from preparation to the first injection.
public record SolutionQuality(List<Case> cases, Share asPlanned, Optional<Middle> difference,
        Optional<Middle> anaesthetic, Optional<Middle> minutes, Share late) {

    /// `difference` in points of dextrose, actual minus planned; `near`: within what counts as the same; `late`: begun
    /// after it was to be used up.
    public record Case(CourseSession of, Drawn drawn, Optional<BigDecimal> difference, Optional<Boolean> near,
            Optional<Integer> minutes, Optional<Boolean> late) {}

    public static SolutionQuality of(Reckoning reckoning) {
        var near = reckoning.practice.rules().mixing().relativeDifference().value();
        var had = new HashSet<List<Integer>>();
        var cases = reckoning.seen.sessions()
                .flatMap(one -> one.session().drawn().stream()
                        .filter(drawn -> had.add(List.of(one.session().visit(), drawn.place())))
                        .map(drawn -> of(one, drawn, near)))
                .toList();
        return new SolutionQuality(cases, share(cases.stream().flatMap(one -> one.near.stream()).toList()),
                Middle.of(cases.stream().flatMap(one -> one.difference.stream()).toList()),
                Middle.of(cases.stream().flatMap(one -> one.drawn.anaesthetic().stream()).map(Percent::value)
                        .toList()),
                Middle.of(cases.stream().flatMap(one -> one.minutes.stream()).toList()),
                share(cases.stream().flatMap(one -> one.late.stream()).toList()));
    }

    private static Share share(List<Boolean> known) {
        return new Share((int) known.stream().filter(one -> one).count(), known.size());
    }

    private static Case of(CourseSession one, Drawn drawn, BigDecimal near) {
        var difference = drawn.dextrose().flatMap(actual -> drawn.target()
                .map(target -> actual.value().subtract(target.value())));
        var times = drawn.times();
        var minutes = times.prepared().flatMap(from -> times.begun().map(to -> Duration.between(from, to)))
                .filter(lasted -> !lasted.isNegative()).map(lasted -> (int) lasted.toMinutes());
        return new Case(one, drawn, difference, difference.map(points -> points.abs()
                .compareTo(drawn.target().orElseThrow().value().multiply(near)) <= 0), minutes,
                minutes.flatMap(_ -> times.until().map(until -> times.begun().orElseThrow().isAfter(until))));
    }
}
