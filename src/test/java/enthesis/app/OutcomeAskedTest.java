package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Ending;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Twelve weeks after the last injection Today asks for the outcome; the patient answers alone, the password brings the
/// chart back, and the curve of the course goes on.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OutcomeAskedTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Clock INJECTED = Clock.fixed(Instant.parse("2026-08-31T10:12:00Z"), UTC);
    private static final Clock ASKED = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), UTC);

    @TempDir
    private static Path folder;

    private static Course course;
    private Stage stage;
    private Theme theme;
    private Program program;

    @Start
    void begin(Stage stage) throws Exception {
        this.stage = stage;
        course = Clinic.found(folder, INJECTED, chart -> {
            var ankle = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            var visit = Clinic.complete(chart, ankle, INJECTED);
            chart.notes.sign(chart.visits.find(visit).orElseThrow(), Ending.INJECTED, new byte[1], new byte[1],
                    chart.user().id());
            return ankle;
        });
        theme = new Theme(Theme.Look.LIGHT);
        program = Hands.begin(stage, folder, ASKED, theme);
    }

    @Test
    void theOutcomeOfTodayIsAnsweredByThePatientAlone(FxRobot robot) throws Exception {
        var hands = new Hands(robot).inBothLooks(theme);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.until("an outcome is due", () -> hands.words("#list-outcomes").contains("NOVAK, Jana"));
        assertThat(hands.words("#list-outcomes")).contains("until 21 Dec", "12 weeks");
        hands.fromToday(KeyCode.DIGIT7).untilShown("#outcome");
        hands.press(KeyCode.ALT, KeyCode.H).untilShown("#self-questions");
        Nobody.isSeen(hands, stage);
        hands.press(KeyCode.TAB).type("1");
        hands.picture("outcome-asked-self");
        for (var key : List.of(KeyCode.F4, KeyCode.F12, KeyCode.ESCAPE)) {
            hands.press(key);
        }
        hands.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(hands.shows("#self-questions")).isTrue();
        for (int page = 0; page < 3; page++) {
            hands.press(KeyCode.ALT, KeyCode.N);
        }
        hands.type("1").press(KeyCode.ALT, KeyCode.D).untilShown("#pain-password");
        Nobody.isSeen(hands, stage);
        hands.type("three brown harps").press(KeyCode.ENTER).untilSaid("This password is not right.");
        assertThat(hands.shows("#outcome")).isFalse();
        hands.type(Clinic.PASSWORD).press(KeyCode.ENTER).untilShown("#outcome");
        hands.untilSaid("4 → 1, −3 (75\u00a0%)");
        hands.picture("outcome-asked-form");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#today");
        hands.until("nothing is due", () -> hands.says("No outcome is due."));
        hands.press(KeyCode.CONTROL, KeyCode.K).untilShown(".find-box");
        hands.type("novak").untilShown(".found-row");
        hands.press(KeyCode.ENTER).untilShown("#curves");
        hands.untilSaid("next: week 26 from 1 Feb 2027");
        hands.picture("outcome-asked-patient");
        hands.end(program, stage);
        var kept = Clinic.in(folder, ASKED, chart -> chart.answers.of(course.id()));
        assertThat(kept).singleElement().satisfies(OutcomeAskedTest::asAnswered);
        var trail = Clinic.in(folder, ASKED, chart -> chart.chart.trail().of(course.patient()));
        assertThat(trail).anyMatch(entry -> entry.act().what() == What.RECORDED_OUTCOME);
    }

    private static void asAnswered(Outcome outcome) {
        assertThat(outcome.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(outcome.told()).isEqualTo(Told.SCREEN);
        assertThat(outcome.answers()).isEqualTo(Map.of("average", Map.of(1, 1), "pgic", Map.of(1, 1)));
    }
}
