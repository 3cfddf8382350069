package enthesis.storage.insight;

import enthesis.domain.insight.Seen;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.practice.Indication;
import enthesis.domain.value.CourseId;
import enthesis.storage.chart.Reading;
import enthesis.storage.insight.KnownCourses.Known;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jooq.DSLContext;

/// All courses and their signed sessions, as they stood at one moment. Reads long: on the thread of `reading` only.
public final class SeenCharts {
    /// In the order in which they were opened; of one day in that of the database.
    private static final Comparator<CourseFacts> ORDER = Comparator
            .comparing((CourseFacts course) -> course.plan().opened())
            .thenComparing(course -> course.id().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(course -> course.id().getLeastSignificantBits(), Long::compareUnsigned);

    private final Reading reading;
    private final List<Indication> indications;
    private final KnownCourses known;

    /// `indications`: the practice's list; what is in the physician's own words stays in the chart.
    public SeenCharts(Reading reading, List<Indication> indications) {
        this(reading, indications, new KnownCourses());
    }

    /// The same with what was read before of this chart.
    public SeenCharts(Reading reading, List<Indication> indications, KnownCourses known) {
        this.reading = reading;
        this.indications = List.copyOf(indications);
        this.known = known;
    }

    /// A session or a course, as the tables know it.
    record Key(UUID visit, UUID course) {}

    /// Days are those of `zone`.
    public Seen read(LocalDate today, ZoneId zone) {
        return read(today, zone, _ -> {});
    }

    /// The same; `told` hears how much of it is read, from 0 to 1, on the thread that reads.
    public Seen read(LocalDate today, ZoneId zone, DoubleConsumer told) {
        return reading.at(db -> new Seen(today, courses(db, zone, told)));
    }

    /// The courses alone, by their identities: who has what where.
    public Map<CourseId, TreatedCourse.Of> listed() {
        return reading.at(db -> {
            var courses = new ArrayList<CourseFacts>();
            Part.all(db, KnownCourses.Sizes.USUAL.part())
                    .forEach(part -> courses.addAll(CourseFacts.read(db, indications, part)));
            courses.sort(ORDER);
            var naming = new Naming(CourseFacts.linked(db));
            var listed = new HashMap<CourseId, TreatedCourse.Of>();
            courses.forEach(course -> listed.put(new CourseId(course.id()), naming.of(course)));
            return listed;
        });
    }

    private List<TreatedCourse> courses(DSLContext db, ZoneId zone, DoubleConsumer told) {
        var naming = new Naming(CourseFacts.linked(db));
        return known.now(db, zone, indications, told).stream().sorted(Comparator.comparing(Known::course, ORDER))
                .map(one -> new TreatedCourse(naming.of(one.course()), one.course().plan(), one.sessions(),
                        one.averages(), one.global()))
                .toList();
    }

    /// Patients and courses as numbers, in the order of asking.
    private record Naming(Map<UUID, UUID> linked, Numbers<UUID> patients, Numbers<UUID> courses) {
        Naming(Map<UUID, UUID> linked) {
            this(linked, new Numbers<>(), new Numbers<>());
        }

        TreatedCourse.Of of(CourseFacts course) {
            return new TreatedCourse.Of(patients.of(CourseFacts.whose(course.patient(), linked)),
                    courses.of(course.id()), course.region(), course.key());
        }
    }
}
