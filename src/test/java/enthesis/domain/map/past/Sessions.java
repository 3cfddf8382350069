package enthesis.domain.map.past;

import enthesis.domain.entry.Entered;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Earlier sessions of a fictional patient, made up point by point.
public final class Sessions {
    public static final CourseId COURSE = new CourseId(new UUID(7, 7));

    private final LocalDate day;
    private final int number;
    private final PastSession.Pain pain;
    private final List<Point> points = new ArrayList<>();
    private String chart = "";

    private Sessions(LocalDate day, int number, PastSession.Pain pain) {
        this.day = day;
        this.number = number;
        this.pain = pain;
    }

    /// "2026-10-26"; pains of -1 were not asked.
    public static Sessions on(String day, int number, int before, int then) {
        return new Sessions(LocalDate.parse(day), number, new PastSession.Pain(asked(before), asked(then), then < 0));
    }

    private static Optional<Integer> asked(int score) {
        return score < 0 ? Optional.empty() : Optional.of(score);
    }

    public Sessions in(String chart) {
        this.chart = chart;
        return this;
    }

    public Sessions given(Side side, Point.Place place, String target, String structure, String volume) {
        points.add(point(Point.State.GIVEN, side, place, target, structure,
                new Entered.Value<>(Millilitres.of(volume), volume), Point.Plan.NONE));
        return this;
    }

    public Sessions skipped(Side side, Point.Place place, String target, String structure) {
        points.add(point(Point.State.SKIPPED, side, place, target, structure, new Entered.Empty<>(),
                new Point.Plan("", Optional.empty(), Optional.of(SkipReason.NOT_TENDER))));
        return this;
    }

    private Point point(Point.State state, Side side, Point.Place place, String target, String structure,
            Entered<Millilitres> volume, Point.Plan plan) {
        int row = points.size() + 1;
        return new Point(row, row, state, Optional.of(side), place, Optional.of(target).filter(id -> !id.isEmpty()),
                structure, volume, 1, Point.How.UNSAID, plan);
    }

    /// All points for the one course, in 15 % dextrose with 0.2 % lidocaine.
    public PastSession signed() {
        var rows = points.stream().map(Point::row).collect(Collectors.toSet());
        return new PastSession(VisitId.fresh(), day, chart, points,
                Map.of(1, new PastSession.Solution("15", "lidocaine", "0.2")),
                Map.of(COURSE, new PastSession.Served(number, pain, rows)));
    }
}
