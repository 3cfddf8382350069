package enthesis.ui.kit.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is drawn over one axis of time: the sessions, and below them panels of curves. `words` says all of it.
public record Curves(LocalDate today, List<Session> sessions, List<Panel> panels, String words) {

    public record Session(LocalDate day, int number, String words) {}

    /// `note` says which end is good.
    public record Panel(String name, String note, double least, double most, List<Curve> curves, List<Cross> crosses) {

        public Panel {
            curves = List.copyOf(curves);
            crosses = List.copyOf(crosses);
        }
    }

    /// The curve that is looked at, one beside it, and the one of another kind.
    public enum Look {
        MAIN, QUIET, OWN
    }

    public record Curve(String name, Look look, List<Dot> dots) {

        public Curve {
            dots = dots.stream().sorted(Comparator.comparing(Dot::day)).toList();
        }
    }

    public record Dot(LocalDate day, double value, String figure, String words) {}

    /// It was asked, or due, and nobody answered: what lies between the answers around it is not known.
    public record Cross(LocalDate day, String words) {}

    public Curves {
        sessions = List.copyOf(sessions);
        panels = List.copyOf(panels);
    }

    public boolean empty() {
        return panels.stream().allMatch(panel -> panel.curves().stream().allMatch(curve -> curve.dots().isEmpty()));
    }

    LocalDate from() {
        return days().min(Comparator.naturalOrder()).orElse(today);
    }

    LocalDate to() {
        return days().max(Comparator.naturalOrder()).orElse(today);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(Stream.concat(Stream.of(today), sessions.stream().map(Session::day)),
                panels.stream().flatMap(panel -> Stream.concat(panel.crosses().stream().map(Cross::day),
                        panel.curves().stream().flatMap(curve -> curve.dots().stream()).map(Dot::day))));
    }
}
