package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import enthesis.storage.course.CourseTurn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A course opened for the wrong side is ended from the patient's screen, by keys alone, and leaves Today; reopened by
/// keys, it is there again.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class EndedCourseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static CourseId wrong;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void aWrongCourse() throws Exception {
        wrong = Clinic.found(folder, CLOCK, chart -> {
            Clinic.patient(chart, 2, Clinic.person(2, "Okoye", "Ben", Sex.MALE), "knee", Side.LEFT);
            return Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "knee", Side.LEFT).id();
        });
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void endedByKeysItLeavesTodayAndIsSeenAsEnded(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("NOVAK, Jana");
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "novak").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#end-course");
        hands.press(KeyCode.ALT, KeyCode.E).untilShown("#end-because");
        hands.picture("end-1-asked");
        hands.press(KeyCode.ENTER);
        assertThat(hands.shows("#end-because")).isTrue();
        assertThat(hands.enabled("#end-act")).isFalse();
        robot.write("m");
        hands.press(KeyCode.ENTER).untilSaid("ended 23 Nov 2026, opened by mistake");
        hands.picture("end-2-ended");
        assertThat(hands.shows("#end-course")).isFalse();
        hands.press(KeyCode.ESCAPE).until("Today without it",
                () -> hands.says("OKOYE, Ben") && !hands.says("NOVAK, Jana"));
        assertThat(hands.shows("#patient")).isFalse();
        reopenedByKeysItIsOnTodayAgain(hands);
        begunItIsNotDue(hands);
        hands.end(program, stage);
        assertThat(Clinic.in(folder, CLOCK, chart -> chart.courses.get(wrong)).flatMap(Course::ended)).isEmpty();
        var turns = Clinic.in(folder, CLOCK,
                chart -> chart.turns.of(chart.courses.get(wrong).orElseThrow().patient()));
        assertThat(turns).extracting(CourseTurn::ended, CourseTurn::reason).containsExactly(
                Tuple.tuple(Optional.empty(), "the wrong one was ended"),
                Tuple.tuple(Optional.of(new Course.End(LocalDate.of(2026, 11, 23), Course.Because.MISTAKE)), ""));
    }

    /// What was typed before Esc is there again.
    private static void reopenedByKeysItIsOnTodayAgain(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "novak").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#reopen-course");
        hands.press(KeyCode.ALT, KeyCode.E).untilShown("#reopen-reason");
        assertThat(hands.enabled("#reopen-act")).isFalse();
        hands.type("the wrong ").press(KeyCode.ENTER);
        assertThat(hands.shows("#reopen-reason")).isTrue();
        hands.press(KeyCode.ESCAPE).untilShown("#reopen-course");
        hands.press(KeyCode.ALT, KeyCode.E).untilShown("#reopen-reason");
        hands.press(KeyCode.END).type("one was ended");
        hands.picture("end-3-reopening");
        hands.press(KeyCode.ENTER).untilShown("#end-course");
        hands.untilSaid("ended \u2192 open (the wrong one was ended)");
        hands.untilSaid("open \u2192 ended (opened by mistake)");
        hands.picture("end-4-reopened");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.until("due again", () -> hands.words("#list-due").contains("NOVAK, Jana"));
    }

    /// Once its session is in progress it waits for no other.
    private static void begunItIsNotDue(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "novak").untilShown("#found-0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.until("in progress", () -> hands.words("#list-inProgress").contains("NOVAK, Jana"));
        assertThat(hands.words("#list-due")).contains("OKOYE, Ben").doesNotContain("NOVAK, Jana");
    }
}
