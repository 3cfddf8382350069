package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Three visits of one patient that were charted up to the needle: one stopped midway, one of assessment only, and one
/// that injects a RIGHT ankle and a LEFT knee, whose consent names BOTH (rulings 6 to 8).
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class TwoCoursesGivenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:55:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static List<VisitId> visits;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void upToTheNeedle() throws Exception {
        visits = Clinic.found(folder, CLOCK, TwoCoursesGivenTest::begun);
    }

    private static List<VisitId> begun(OpenChart chart) {
        var person = Clinic.person(1, "Novak", "Jana", Sex.FEMALE);
        var ankle = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
        var consent = ankle.consents().stream()
                .map(one -> new Consent(one.given(), one.explainedBy(), one.version(), Side.BOTH)).toList();
        var knee = new Course(new CourseId(new UUID(3, 2)), person.id(), "knee", Side.LEFT, ankle.indication(),
                ankle.plan(), ankle.baseline(), consent, ankle.opened(), Optional.empty());
        chart.courses.open(knee, chart.user().id());
        Clinic.cleared(chart, knee);
        var before = GivenVisit.before(Cases.seedVisit());
        var stopped = Cases.with(Cases.seedVisit(), "sign.ending", "", "visit.day", "12.11.26", "visit.time", "10:00");
        return List.of(
                kept(chart, stopped, ankle),
                kept(chart, Cases.sheet("visit.day", "11.11.26", "visit.time", "10:00", "vitals.weight", "64"), ankle),
                kept(chart, before, ankle, knee));
    }

    private static VisitId kept(OpenChart chart, Sheet sheet, Course... courses) {
        var who = chart.user().id();
        var patient = courses[0].patient();
        var visit = chart.visits.begin(patient, List.of(courses).stream().map(Course::id).toList(), who);
        chart.visits.keep(Reading.of(new Circumstances(chart.patients.get(patient).orElseThrow(), visit, Cases.PRACTICE,
                CLOCK.instant(), CLOCK.getZone(), Clinic.WHO, chart.visits.besides(visit)), sheet), who);
        return visit.id();
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void stoppedAssessedAndBothCoursesInjected(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        var visit = new GivenVisit(hands);
        visit.stopped();
        visit.assessed();
        visit.chart();
        hands.end(program, stage);
        theFilesSayTheSame();
    }

    private static void theFilesSayTheSame() throws Exception {
        assertThat(pages(0)).contains("Stopped midway: the patient felt faint", "8 points, 6.5 mL in all");
        assertThat(pages(1)).contains("Assessment only").doesNotContain("Dextrose", "[");
        assertThat(pages(2)).contains(
                "RIGHT ankle and foot, prolotherapy, session", "LEFT knee, prolotherapy, session 1 of 3",
                "for BOTH, explained by", "RIGHT ankle and foot: pain now 4 of 10; pain on average 4 of 10",
                "LEFT knee: pain now 7 of 10; pain on average 5 of 10; pain at worst 9 of 10.", "3 points, 5 mL in all",
                "RIGHT ankle and foot, 2 points, 2 mL, dextrose 300 mg, lidocaine 4 mg:",
                "LEFT knee, 1 point, 3 mL, dextrose 450 mg, lidocaine 6 mg:",
                "lidocaine 10 mg of 288 mg allowed", "RIGHT ankle and foot lateral view", "LEFT knee anterior view")
                .doesNotContain("[");
    }

    private static String pages(int which) throws Exception {
        var bytes = Clinic.in(folder, CLOCK,
                chart -> chart.notes.pdf(chart.notes.signed(visits.get(which)).orElseThrow()).orElseThrow());
        Files.write(Path.of("target/two-courses-" + which + ".pdf"), bytes);
        return text(bytes);
    }

    private static String text(byte[] pages) throws IOException {
        try (var document = Loader.loadPDF(pages)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
