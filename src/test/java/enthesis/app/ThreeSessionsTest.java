package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.plan.LeftOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
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

/// Three sessions of the protocol around the RIGHT knee at four-week intervals, by keys alone. Each repeats the one
/// before with changes: a volume, a point skipped, one not repeated, one added. Map, history and signed paper say them.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ThreeSessionsTest {
    private static final Clock FIRST = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);
    private static final Duration INTERVAL = Duration.ofDays(28);
    private static final String ALL = "14 given, 0 planned";

    @TempDir
    private static Path folder;

    private final List<VisitId> visits = new ArrayList<>();
    private Stage stage;
    private Hands hands;
    private MapSession session;
    private Course knee;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @Test
    void whatChangesFromSessionToSessionIsSaid(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        session = new MapSession(hands);
        Clinic.found(folder, FIRST, chart -> {
            MapSession.needle(chart, "knee-periarticular");
            knee = Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "knee", Side.RIGHT);
            return charted(chart, FIRST, "3", "6");
        });
        at(FIRST, this::theProtocol);
        var second = Clock.offset(FIRST, INTERVAL);
        Clinic.in(folder, second, chart -> charted(chart, second, "2.5", "5"));
        at(second, this::aVolumeAndOneSkipped);
        var third = Clock.offset(second, INTERVAL);
        Clinic.in(folder, third, chart -> charted(chart, third, "2.5", "3"));
        at(third, () -> {
            notRepeatedChangedAndAdded();
            earlierSessions(robot);
        });
        thePapersSayTheSame(third);
    }

    private VisitId charted(OpenChart chart, Clock clock, String discarded, String pain) {
        var now = clock.instant().minusSeconds(1_800).toString();
        var visit = Clinic.complete(chart, knee, clock, MapSession.charted("right", discarded,
                "pain[1].now", pain, "timeOut.completed", now, "solution[1].dextroseExpiry", "6/27"));
        visits.add(visit);
        return visit;
    }

    private void at(Clock day, Runnable work) {
        var program = hands.read(() -> MapSession.begin(stage, folder, day, folder));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        session.open("muster");
        work.run();
        session.sign();
        hands.end(program, stage);
    }

    private void theProtocol() {
        session.plan(KeyCode.DIGIT1, "RIGHT Knee, periarticular, 14 points");
        hands.press(KeyCode.DOWN);
        session.giveAll(ALL);
        assertThat(hands.shows("#map-differs")).isFalse();
    }

    private void aVolumeAndOneSkipped() {
        session.plan(KeyCode.DIGIT1, "Repeat 23 Nov 2026, 14 points");
        hands.press(KeyCode.ENTER).type("1.5").press(KeyCode.ENTER);
        hands.press(KeyCode.ALT, KeyCode.S).press(KeyCode.DIGIT2);
        session.giveAll("13 given, 0 planned, 1 skipped");
        assertThat(differs()).isEqualTo("Differs from the plan: "
                + "2 Patella, superomedial margin: 0.5 \u2192 1.5 mL; "
                + "3 Patella, superolateral margin: skipped, Patient declined");
    }

    private void notRepeatedChangedAndAdded() {
        session.plan(KeyCode.DIGIT1, "Repeat 21 Dec 2026, 13 points");
        hands.press(KeyCode.DELETE);
        assertThat(hands.words("#past-list")).as("the next one is chosen, and its history shown").contains(
                "21 Dec 2026, session 2 | 1.5 mL", "pain 5 \u2192 3", "23 Nov 2026, session 1 | 0.5 mL",
                "pain 6 \u2192 5");
        hands.type("1").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        hands.type("/pes burs 1").press(KeyCode.ENTER).press(KeyCode.ENTER);
        session.giveAll("13 given, 0 planned");
        assertThat(differs()).startsWith("Differs from the plan: "
                + "1 Patella, superomedial margin: 1.5 \u2192 1 mL; 13 ").contains(": added; RIGHT ")
                .endsWith(": not repeated");
        hands.picture("three-sessions-third");
    }

    /// All of the line, which is not cut.
    private String differs() {
        var words = hands.words("#map-differs");
        assertThat(words).doesNotContain("...", " | ");
        return words;
    }

    /// The newest first, then the one before, then both.
    private void earlierSessions(FxRobot robot) {
        hands.press(KeyCode.CONTROL, KeyCode.H);
        int newest = rings(robot);
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        int before = rings(robot);
        hands.press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(newest).isPositive();
        assertThat(before).as("with the one that was not skipped then").isEqualTo(newest + 1);
        assertThat(rings(robot)).isEqualTo(newest + before);
        assertThat(hands.says("All 2 sessions, 23 Nov 2026 to 21 Dec 2026")).isTrue();
        hands.picture("three-sessions-overlay");
        hands.press(KeyCode.CONTROL, KeyCode.H);
    }

    private int rings(FxRobot robot) {
        return hands.read(() -> robot.lookup("#past-rings").<Group>query().getChildren().size());
    }

    private void thePapersSayTheSame(Clock day) throws Exception {
        Clinic.in(folder, day, chart -> {
            assertThat(MapSession.paper(chart, visits.get(0), "three-sessions-1")).contains("14 points, 7 mL in all")
                    .doesNotContain("Different from the plan");
            assertThat(MapSession.paper(chart, visits.get(1), "three-sessions-2")).contains("13 points, 7.5 mL in all",
                    "Different from the plan: Patella, superomedial margin", "1.5 instead of 0.5 mL",
                    "skipped, declined by the patient");
            assertThat(MapSession.paper(chart, visits.get(2), "three-sessions-3")).contains("13 points, 7.5 mL in all",
                    "1 instead of 1.5 mL", " added; ", " not repeated.").doesNotContain("LEFT");
            var sheet = chart.visits.sheet(visits.get(2));
            assertThat(LeftOut.read(sheet)).singleElement().satisfies(left -> {
                assertThat(left.side()).contains(Side.RIGHT);
                assertThat(left.target()).contains("quad-enthesis");
                assertThat(left.repeats()).isTrue();
            });
            return sheet.rows(PointFields.POINT);
        });
    }
}
