package enthesis.app.outcome;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.outcome.Slot;
import enthesis.domain.practice.outcome.Window;
import enthesis.domain.value.CourseId;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.OutcomeLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads Today's list of outcomes whose window after the last injection is open and that nobody has answered, the one
/// that closes first at the top. On the chart's thread.
public record OutcomesDue(Tools tools) {

    public List<OutcomeLine> read() {
        var since = tools.today().minusWeeks(new OutcomeReader(tools).practice().lastWeek());
        return tools.chart().visits.lastSessions(since.atStartOfDay(zone()).toInstant()).entrySet().stream()
                .filter(this::open)
                .flatMap(one -> tools.chart().courses.get(one.getKey()).stream())
                .flatMap(course -> line(course).stream())
                .sorted(Comparator.comparing(line -> line.slot().until())).toList();
    }

    /// Only those in a window are worth reading whole.
    private boolean open(Map.Entry<CourseId, Instant> course) {
        var last = LocalDate.ofInstant(course.getValue(), zone());
        return windows().stream().anyMatch(window -> !tools.today().isBefore(window.opens(last))
                && !tools.today().isAfter(window.closes(last)));
    }

    private List<Window> windows() {
        return new OutcomeReader(tools).practice().windows();
    }

    private Optional<OutcomeLine> line(Course course) {
        var outcomes = new OutcomeReader(tools).of(course);
        return Schedule.of(outcomes.standing(), outcomes.outcomes()).slots(windows(), tools.today()).stream()
                .filter(slot -> slot.kind() == Slot.Kind.WEEK && slot.due()).findFirst()
                .map(slot -> new OutcomeLine(tools.chart().patients.get(course.patient()).orElseThrow().person(),
                        course, RegionWords.region(course.region(), tools.texts()), slot));
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }
}
