package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Visit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
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

/// A visit for a RIGHT ankle and a LEFT knee, entered two days late, deferred and signed; then one begun twice by
/// mistake, and voided (rulings 6 and 8).
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class TwoCoursesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static PatientId patient;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void twoOpenCourses() throws Exception {
        patient = Clinic.found(folder, CLOCK, TwoCoursesTest::courses);
    }

    private static PatientId courses(OpenChart chart) {
        var person = Clinic.person(1, "Novak", "Jana", Sex.FEMALE);
        var ankle = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
        var consent = ankle.consents().stream()
                .map(one -> new Consent(one.given(), one.explainedBy(), one.version(), Side.LEFT)).toList();
        chart.courses.open(new Course(new CourseId(new UUID(3, 2)), person.id(), "knee", Side.LEFT, ankle.indication(),
                ankle.plan(), ankle.baseline(), consent, ankle.opened(), Optional.empty()), chart.user().id());
        return person.id();
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void deferredForTwoCoursesAndAnotherVoided(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "novak").untilShown("#found-0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        serveBoth(hands);
        lateEntry(hands);
        deferred(hands);
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        serveBoth(hands);
        voided(hands);
        hands.end(program, stage);
        theChartSaysTheSame();
    }

    private static void serveBoth(Hands hands) {
        hands.untilShown("#begin");
        hands.picture("two-1-begin");
        hands.press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.ENTER).untilShown("#add-medication");
        assertThat(hands.words(".banner-served")).contains("RIGHT", "ankle and foot", "LEFT", "knee");
    }

    private static void lateEntry(Hands hands) {
        hands.put("#visit-day", "24.11.26").put("#visit-time", "14:30").untilSaid("24 Nov 2026 is in the future.");
        hands.put("#visit-day", "21.11.26").untilSaid("Visit 21 Nov 2026");
        hands.choose("#checkIn-infection", 1);
        hands.press(KeyCode.F4).choose("#timeOut-2-side", 1).untilSaid("knee: The consent says LEFT, you chose RIGHT.");
        hands.picture("two-2-timeout");
        hands.press(KeyCode.F5).untilShown("#map-course-2");
        hands.click("#map-course-2").until("the LEFT knee", () -> hands.words("#map-title").contains("LEFT"));
        hands.picture("two-3-map");
    }

    /// Nothing was injected: only how the visit ended, and why, is asked for.
    private static void deferred(Hands hands) {
        hands.press(KeyCode.F9).untilShown("#ending");
        assertThat(hands.enabled("#sign")).isFalse();
        hands.choose("#ending", 2).into("#ending-reason", "fever since the morning");
        hands.untilSaid("not gone on with");
        hands.picture("two-4-deferred");
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        hands.untilSaid("performed 21 Nov 2026, 14:30, entered 23 Nov 2026, 10:12");
        hands.picture("two-5-signed");
    }

    private static void voided(Hands hands) {
        hands.click("#void").into("#void-reason", "begun twice by mistake").click("#void-now").untilShown("#primary");
        hands.untilSaid("voided");
        assertThat(hands.says("deferred, entered 23 Nov 2026")).isTrue();
        assertThat(hands.says("0 of 3 sessions")).isTrue();
        hands.picture("two-6-voided");
    }

    private static void theChartSaysTheSame() throws Exception {
        var visits = Clinic.in(folder, CLOCK, chart -> chart.visits.of(patient));
        assertThat(visits).extracting(Visit::state).containsExactly(Visit.State.VOIDED, Visit.State.SIGNED);
        var signed = visits.getLast();
        assertThat(List.of(signed.performed(), signed.entered()))
                .isEqualTo(List.of(Instant.parse("2026-11-21T14:30:00Z"), CLOCK.instant()));
        var pages = Clinic.in(folder, CLOCK,
                chart -> chart.notes.pdf(chart.notes.signed(signed.id()).orElseThrow()).orElseThrow());
        try (var document = Loader.loadPDF(pages)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(
                    "RIGHT ankle and foot, prolotherapy, session 1 of 3", "LEFT knee, prolotherapy, session 1 of 3",
                    "performed 21 Nov 2026, 14:30, entered 23 Nov 2026, 10:12", "fever since the morning")
                    .doesNotContain("[");
        }
    }
}
