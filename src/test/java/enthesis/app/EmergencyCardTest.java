package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An emergency over a form, over an open visit and under the curtain, by keys alone: what is typed below stays, every
/// tap is in the chart at once, and what is left is an adverse event with its timeline.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class EmergencyCardTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static FollowedSession.Key key;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void aVisitThatIsOpen() throws Exception {
        key = Clinic.found(folder, NOW, chart -> {
            var course = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            var knee = Clinic.further(chart, course, 2, "knee", Side.LEFT);
            return new FollowedSession.Key(course.patient(), Clinic.complete(chart, List.of(course, knee), NOW,
                    Cases.seedVisit()), knee.id());
        });
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, NOW, new Theme(Theme.Look.LIGHT));
    }

    @Test
    void fromTheFirstTapToTheEvent(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        overAForm(hands);
        overTheVisit(hands);
        underTheCurtain(hands);
        hands.press(KeyCode.CONTROL, KeyCode.END);
        ofTheSecondCourse(hands);
        assertThat(hands.words("#event-timeline")).contains("10:12").contains("Drug given: oxygen");
        hands.picture("emergency-written-up");
        writtenUp(hands);
        hands.end(program, stage);
        inTheChart();
    }

    /// Nothing was tapped: nothing is left of it.
    private static void overAForm(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.K).untilShown("#find");
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#family");
        hands.into("#family", "Okaf");
        hands.press(KeyCode.F12).untilSaid("Whom it is about is asked afterwards");
        hands.press(KeyCode.ESCAPE).untilShown("#emergency-back");
        hands.type("or");
        hands.until("typed on", () -> hands.state("#family").toString().contains("Okafor"));
        hands.picture("emergency-strip");
        hands.press(KeyCode.F12).untilShown("#emergency-clock");
        hands.press(KeyCode.CONTROL, KeyCode.END);
        hands.until("gone", () -> !hands.shows("#emergency-line") && !hands.shows("#emergency"));
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private static void overTheVisit(Hands hands) {
        hands.fromToday(KeyCode.DIGIT1).untilShown("#add-medication");
        hands.press(KeyCode.F12).untilShown("#emergency-facts");
        hands.until("who", () -> hands.words("#emergency-facts").contains("NOVAK, Jana"));
        hands.type("i").type("d");
        hands.type("oxygen").press(KeyCode.ENTER);
        hands.until("kept", () -> hands.words("#emergency-kept").equals("kept"));
        hands.picture("emergency-over-visit");
    }

    /// Whoever is not signed in sees the protocol, and nothing of the patient.
    private static void underTheCurtain(Hands hands) {
        hands.press(KeyCode.ESCAPE).untilShown("#emergency-back");
        hands.press(KeyCode.CONTROL, KeyCode.L).untilShown("#unlock-password");
        hands.press(KeyCode.F12).untilShown("#emergency-sealed");
        assertThat(hands.words("#emergency-sealed")).contains("Stop injecting").doesNotContain("NOVAK", "Drug given");
        hands.picture("emergency-sealed");
        hands.press(KeyCode.ESCAPE).untilShown("#unlock-password");
        hands.into("#unlock-name", Clinic.WHO).into("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER);
        hands.untilShown("#emergency-lines");
        assertThat(hands.words("#emergency-lines")).contains("Drug given");
    }

    /// The visit serves two: nothing is written up before it is said of which.
    private static void ofTheSecondCourse(Hands hands) {
        hands.untilShown("#emergency-course-2");
        assertThat(hands.words("#emergency-line")).contains("Which course", "RIGHT ankle and foot", "LEFT knee");
        hands.picture("emergency-which-course");
        hands.press(KeyCode.ESCAPE).untilShown("#emergency-write");
        hands.press(KeyCode.SHIFT, KeyCode.F12).untilShown("#emergency-course-2");
        hands.press(KeyCode.TAB).press(KeyCode.ENTER).untilShown("#event-timeline");
    }

    private static void writtenUp(Hands hands) {
        hands.into("#event-words", "light-headed after the third point").into("#event-onset", "t");
        for (var choice : List.of("serious=2", "grade=2", "related=4", "outcome=2")) {
            hands.choose("#event-" + choice.substring(0, choice.indexOf('=')),
                    Integer.parseInt(choice.substring(choice.indexOf('=') + 1)));
        }
        hands.into("#event-resolved", "t").press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.until("nothing is left over", () -> !hands.shows("#event") && !hands.shows("#emergency-line"));
    }

    private void inTheChart() throws Exception {
        var emergency = Clinic.in(folder, NOW, chart -> chart.emergencies.of(key.visit())).getFirst();
        assertThat(emergency.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.STOPPED, Mark.Kind.GIVEN,
                Mark.Kind.WORDS, Mark.Kind.ENDED);
        List<Emergency> left = Clinic.in(folder, NOW, chart -> chart.emergencies.unfinished());
        assertThat(left).isEmpty();
        List<AdverseEvent> events = Clinic.in(folder, NOW, chart -> chart.events.of(key));
        assertThat(events).extracting(AdverseEvent::id).containsExactly(emergency.id());
    }
}
