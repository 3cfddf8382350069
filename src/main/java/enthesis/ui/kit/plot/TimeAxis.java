package enthesis.ui.kit.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days across a width, from left to right; the first and the last keep a little room beside them.
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final int LEAST_DAYS = 28;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60);

    static TimeAxis of(LocalDate from, LocalDate to, double left, double right) {
        long missing = Math.max(0, LEAST_DAYS - ChronoUnit.DAYS.between(from, to));
        return new TimeAxis(from, to.plusDays(missing), left, right);
    }

    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(from, to);
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / all;
    }

    /// The first days of months, so few that each has `room`.
    List<LocalDate> months(double room) {
        var first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        long most = Math.max(1, (long) ((right - left) / room));
        return STEPS.stream().map(step -> ticks(first, step)).filter(ticks -> ticks.size() <= most).findFirst()
                .orElse(List.of());
    }

    private List<LocalDate> ticks(LocalDate first, int step) {
        return Stream.iterate(first, day -> !day.isAfter(to), day -> day.plusMonths(step)).toList();
    }

    /// So many parts of a height, as many panels.
    static List<double[]> parts(double top, double bottom, int many, double gap) {
        double height = (bottom - top - gap * (many - 1)) / many;
        return IntStream.range(0, many).mapToObj(at -> new double[]{top + at * (height + gap),
                top + at * (height + gap) + height}).toList();
    }
}
