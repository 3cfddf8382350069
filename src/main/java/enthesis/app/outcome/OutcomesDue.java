package enthesis.app.outcome;

import enthesis.app.desk.Tools;
import enthesis.domain.course.CourseKey;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.outcome.Slot;
import enthesis.domain.practice.outcome.Window;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.OutcomeLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads Today's list of outcomes whose window after the last injection is open and that nobody has answered, the one
/// that closes first at the top. On the chart's thread.
public record OutcomesDue(Tools tools) {
    private static final Comparator<OutcomeLine> ORDER = Comparator
            .comparing((OutcomeLine line) -> line.slot().until()).thenComparing(line -> line.course().id().toString());

    public List<OutcomeLine> read() {
        var since = tools.today().minusWeeks(new OutcomeReader(tools).practice().lastWeek());
        var last = new HashMap<CourseId, LocalDate>();
        var whose = new HashSet<PatientId>();
        tools.chart().visits.lastSessions(since.atStartOfDay(zone()).toInstant())
                .forEach((patient, courses) -> courses.forEach((course, at) -> {
                    var day = LocalDate.ofInstant(at, zone());
                    if (open(day)) {
                        last.put(course, day);
                        whose.add(patient);
                    }
                }));
        return lines(due(last, whose));
    }

    private List<OutcomeLine> lines(Map<CourseId, Slot> due) {
        var courses = tools.chart().courses.keys(due.keySet());
        var persons = tools.chart().patients.persons(courses.values().stream().map(CourseKey::patient).distinct()
                .toList());
        return courses.values().stream()
                .map(course -> new OutcomeLine(Objects.requireNonNull(persons.get(course.patient())), course,
                        RegionWords.region(course.region(), tools.texts()),
                        Objects.requireNonNull(due.get(course.id()))))
                .sorted(ORDER).toList();
    }

    private Map<CourseId, Slot> due(Map<CourseId, LocalDate> last, Set<PatientId> whose) {
        var answered = tools.chart().answers.answered(whose);
        var due = new HashMap<CourseId, Slot>();
        last.forEach((course, day) -> new Schedule(new Schedule.Standing(day, List.of(day), Optional.empty()),
                answered.getOrDefault(course, List.of())).slots(windows(), tools.today()).stream()
                .filter(slot -> slot.kind() == Slot.Kind.WEEK && slot.due()).findFirst()
                .ifPresent(slot -> due.put(course, slot)));
        return due;
    }

    /// Only those in a window can be due.
    private boolean open(LocalDate last) {
        return windows().stream().anyMatch(window -> !tools.today().isBefore(window.opens(last))
                && !tools.today().isAfter(window.closes(last)));
    }

    private List<Window> windows() {
        return new OutcomeReader(tools).practice().windows();
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }
}
