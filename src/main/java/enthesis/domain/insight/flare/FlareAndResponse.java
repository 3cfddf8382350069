package enthesis.domain.insight.flare;

import enthesis.domain.followup.flare.Measured;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.response.AtWeek;
import enthesis.domain.insight.response.Tally;
import enthesis.domain.insight.stat.Interval;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.outcome.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whether those respond more often who had a bigger flare after the first session of their course. The first one only:
/// who has more sessions has more flares, and who does not respond has more sessions.
public record FlareAndResponse(Window window, List<Case> cases, List<Line> lines, Optional<Interval> difference) {

    /// A flare of which only a lower bound is known is big once that bound is; else it is unknown.
    public enum Size {
        SMALL, BIG, UNKNOWN
    }

    public record Case(Size size, AtWeek at) {}

    public record Line(Size size, Tally tally) {}

    public static FlareAndResponse of(Reckoning reckoning, Window window) {
        var cases = AtWeek.of(reckoning, window).stream().map(one -> new Case(size(one, reckoning), one)).toList();
        var lines = Arrays.stream(Size.values()).map(size -> new Line(size,
                Tally.of(cases.stream().filter(one -> one.size == size).map(Case::at).toList()))).toList();
        return new FlareAndResponse(window, cases, lines, difference(lines, reckoning));
    }

    private static Size size(AtWeek one, Reckoning reckoning) {
        int mild = reckoning.counting().mildFlare().whole();
        var grade = reckoning.flare(one.course().sessions().getFirst()).grade();
        if (grade.map(Measured::value).filter(value -> value > mild).isPresent()) {
            return Size.BIG;
        }
        return grade.filter(known -> !known.orMore()).isPresent() ? Size.SMALL : Size.UNKNOWN;
    }

    /// Small minus big; none where one of them is too few to estimate.
    private static Optional<Interval> difference(List<Line> lines, Reckoning reckoning) {
        var small = complete(lines, Size.SMALL);
        var big = complete(lines, Size.BIG);
        var counting = reckoning.counting();
        return counting.enough(small.all()) && counting.enough(big.all())
                ? Optional.of(small.minus(big, reckoning.z()))
                : Optional.empty();
    }

    private static Share complete(List<Line> lines, Size size) {
        return lines.stream().filter(line -> line.size == size).findFirst().orElseThrow().tally.complete();
    }
}
