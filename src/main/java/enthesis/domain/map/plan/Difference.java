package enthesis.domain.map.plan;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How what was done at one point differs from what was planned there. Points that nobody planned beforehand differ
/// only where others were planned.
public sealed interface Difference {

    record Volume(Point point, Millilitres planned, Millilitres given) implements Difference {}

    record Skipped(Point point, Optional<SkipReason> reason) implements Difference {}

    record Added(Point point) implements Difference {}

    record Left(LeftOut what) implements Difference {}

    /// In the order of the points; at the end what was left out.
    static List<Difference> of(Sheet sheet, List<Point> points) {
        boolean stamped = points.stream().anyMatch(point -> !point.plan().origin().isEmpty());
        return Stream.concat(points.stream().flatMap(point -> of(point, stamped)),
                LeftOut.read(sheet).stream().distinct().filter(left -> !left.settled(points)).map(Left::new)).toList();
    }

    default Optional<Side> side() {
        return switch (this) {
            case Volume volume -> volume.point().side();
            case Skipped skipped -> skipped.point().side();
            case Added added -> added.point().side();
            case Left left -> left.what().side();
        };
    }

    private static Stream<Difference> of(Point point, boolean stamped) {
        return switch (point.state()) {
            case PLANNED -> Stream.empty();
            case SKIPPED -> Stream.of(new Skipped(point, point.plan().skipped()));
            case GIVEN -> point.plan().origin().isEmpty()
                    ? Stream.<Difference>of(new Added(point)).filter(_ -> stamped)
                    : volume(point).stream();
        };
    }

    private static Optional<Difference> volume(Point point) {
        return point.plan().volume().flatMap(planned -> point.volume().asValue()
                .filter(given -> given.compareTo(planned) != 0)
                .map(given -> new Volume(point, planned, given)));
    }
}
