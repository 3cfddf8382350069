package enthesis.exchange.document.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Curves over one axis of time: the days of the sessions, and below them panels. Told apart without colour: a plain
/// line with filled dots, a dashed one with open dots.
public record Plot(LocalDate from, LocalDate to, List<Mark> sessions, List<Panel> panels) implements Artwork {

    /// A session's number on its day.
    public record Mark(LocalDate day, int number) {}

    /// One scale, its ends, what is drawn on it; `missing` are days on which nobody answered.
    public record Panel(String name, String note, double least, double most, List<Line> lines,
            List<LocalDate> missing) {

        public Panel {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }
    }

    /// `quiet` is the one beside the one that is looked at.
    public record Line(String name, boolean quiet, List<Dot> dots) {

        public Line {
            dots = dots.stream().sorted(Comparator.comparing(Dot::day)).toList();
        }
    }

    /// A value and its figure.
    public record Dot(LocalDate day, double value, String figure) {}

    public Plot {
        sessions = List.copyOf(sessions);
        panels = List.copyOf(panels);
    }

    /// From the first to the last day that anything is known of.
    public static Plot of(List<Mark> sessions, List<Panel> panels, LocalDate today) {
        var days = Stream.concat(Stream.concat(Stream.of(today), sessions.stream().map(Mark::day)), panels.stream()
                .flatMap(panel -> Stream.concat(panel.missing().stream(),
                        panel.lines().stream().flatMap(line -> line.dots().stream().map(Dot::day)))))
                .sorted().toList();
        return new Plot(days.getFirst(), days.getLast(), sessions, panels);
    }
}
