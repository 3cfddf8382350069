package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.patient.CourseStandings;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.CourseSummary.Score;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A RIGHT ankle that gets better and a LEFT knee that does not: where each stands is told by its own pain.
class CourseStandingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    Path folder;

    @Test
    void eachCourseHasItsOwnCurve() throws Exception {
        var standings = Clinic.found(folder, CLOCK, CourseStandingsTest::standings);
        assertThat(standings).extracting(CourseSummary::pain).containsExactly(
                List.of(new Score(LocalDate.of(2026, 10, 26), 7), new Score(LocalDate.of(2026, 11, 23), 4)),
                List.of(new Score(LocalDate.of(2026, 10, 26), 3), new Score(LocalDate.of(2026, 11, 9), 8)));
        assertThat(standings).extracting(CourseSummary::painNow).containsExactly(Optional.of(4), Optional.of(8));
    }

    /// What the aftercare of the last signed visit says; one that is open or took nothing further says none.
    @Test
    void theNextSessionIsBookedByTheLastAftercare() throws Exception {
        var booked = Clinic.found(folder, CLOCK, chart -> {
            var course = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "knee", Side.LEFT);
            var said = new ArrayList<Optional<LocalDate>>();
            for (var next : List.of("14 Dec 2026", "+21", "none")) {
                signed(chart, day((said.size() + 1) + " Nov 2026", "aftercare.next", next), course);
                said.add(new CourseStandings(chart, CLOCK.getZone()).of(course).booked());
            }
            kept(chart, day("20 Nov 2026", "aftercare.next", "24 Dec 2026"), course);
            said.add(new CourseStandings(chart, CLOCK.getZone()).of(course).booked());
            return said;
        });
        assertThat(booked).containsExactly(Optional.of(LocalDate.of(2026, 12, 14)),
                Optional.of(LocalDate.of(2026, 11, 23)), Optional.empty(), Optional.empty());
    }

    private static List<CourseSummary> standings(OpenChart chart) {
        var person = Clinic.person(1, "Novak", "Jana", Sex.FEMALE);
        var ankle = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
        var knee = new Course(new CourseId(new UUID(3, 2)), person.id(), "knee", Side.LEFT, ankle.indication(),
                ankle.plan(), ankle.baseline(), ankle.consents(), ankle.opened(), Optional.empty());
        chart.courses.open(knee, chart.user().id());
        kept(chart, day("26 Oct 2026", "pain[1].average", "7", "pain[2].average", "3"), ankle, knee);
        kept(chart, day("9 Nov 2026", "pain[1].average", "8", "pain[1].now", "9"), knee);
        kept(chart, day("23 Nov 2026", "pain[1].average", "4", "pain[2].average", "not-measured"), ankle, knee);
        var standings = new CourseStandings(chart, CLOCK.getZone());
        return List.of(standings.of(ankle), standings.of(knee));
    }

    private static Sheet day(String day, String... pains) {
        return Cases.with(Cases.sheet("visit.day", day, "visit.time", "9:00"), pains);
    }

    private static void signed(OpenChart chart, Sheet sheet, Course course) {
        var visit = kept(chart, sheet, course);
        try {
            chart.notes.sign(chart.visits.find(visit).orElseThrow(), Ending.INJECTED, new byte[]{1}, new byte[]{2},
                    chart.user().id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VisitId kept(OpenChart chart, Sheet sheet, Course... courses) {
        var who = chart.user().id();
        var visit = chart.visits.begin(courses[0].patient(), Stream.of(courses).map(Course::id).toList(), who);
        chart.visits.keep(Reading.of(new Circumstances(chart.patients.get(visit.patient()).orElseThrow(), visit,
                Cases.PRACTICE, CLOCK.instant(), CLOCK.getZone(), Clinic.WHO, chart.visits.besides(visit)), sheet),
                who);
        return visit.id();
    }
}
