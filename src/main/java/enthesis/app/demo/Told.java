package enthesis.app.demo;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.storage.demo.StoryAct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How far one story is told: whose chart, and which courses there are by now. Reads what an act types, with the
/// moments that only the day of the telling knows: `{+25}` is the time of day so many minutes after the act began, `{14
/// months}` the month so far ahead, as vials print it.
final class Told {
    private static final Pattern MINUTES = Pattern.compile("\\{\\+(\\d+)}");
    private static final Pattern MONTHS = Pattern.compile("\\{(\\d+) months}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    final String story;
    private final List<CourseId> courses = new ArrayList<>();
    private @Nullable PatientId patient;

    Told(String story) {
        this.story = story;
    }

    void is(PatientId id) {
        patient = id;
    }

    PatientId patient() {
        return Objects.requireNonNull(patient);
    }

    void opened(Course course) {
        courses.add(course.id());
    }

    /// The course an act is about: the first, or the one at its `place`.
    List<CourseId> courses(StoryAct act) {
        var place = act.text("place");
        return List.of(courses.get(place.isEmpty() ? 0 : Integer.parseInt(place) - 1));
    }

    /// The sheet that these texts make on a day.
    static Sheet sheet(StoryAct act, Map<String, String> texts, LocalDate day) {
        var fields = new HashMap<Field, String>();
        texts.forEach((path, text) -> fields.put(Field.parse(path), said(act, text, day)));
        return Sheet.of(fields);
    }

    static String said(StoryAct act, String text, LocalDate day) {
        var timed = MINUTES.matcher(text)
                .replaceAll(found -> TIME.format(act.at().plusMinutes(Long.parseLong(found.group(1)))));
        return MONTHS.matcher(timed)
                .replaceAll(found -> MONTH.format(day.plusMonths(Long.parseLong(found.group(1)))));
    }

    /// When an act begins, seen from the moment of the telling: what is told of today is over by then.
    static Instant begins(StoryAct act, Instant now, ZoneId zone) {
        var at = LocalDate.ofInstant(now, zone).plusDays(act.day()).atTime(act.at()).atZone(zone).toInstant();
        return at.isBefore(now) ? at : now;
    }
}
