package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.storage.trail.What;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
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

/// A word that was said in a visit is typed into the find box: the visit opens where it was said, and that it was
/// looked at is entered as ever. What was looked for is written down nowhere.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class NoteFoundTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Stage stage;
    private Program program;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    private static VisitId two(OpenChart chart) throws Exception {
        var eva = Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "ankle-foot", Side.RIGHT);
        var signed = chart.visits.find(Clinic.complete(chart, eva, CLOCK,
                Cases.with(Cases.seedVisit(), "note.planOwn", "Feeds the hedgehogs again."))).orElseThrow();
        chart.notes.sign(signed, Ending.INJECTED, "what was signed".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8), chart.user().id());
        var ada = Clinic.patient(chart, 2, Clinic.person(2, "Okonkwo", "Ada", Sex.FEMALE), "knee", Side.LEFT);
        return Clinic.complete(chart, ada, CLOCK, Cases.with(Cases.seedVisit(), "checkIn.healthChanged", "yes",
                "checkIn.healthChange", "a cold since the hedgehog came"));
    }

    @Test
    void whatWasSaidIsFoundAndOpenedWhereItWasSaid(FxRobot robot) throws Exception {
        var open = Clinic.found(folder, CLOCK, NoteFoundTest::two);
        var hands = new Hands(robot);
        robot.interact(() -> program = Hands.begin(stage, folder, CLOCK));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "hedgehog");
        hands.untilSaid("2 notes say");
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).untilShown("#note-1");
        hands.picture("note-found");
        assertThat(hands.words("#find")).contains("MUSTER, Eva", "OKONKWO, Ada", "not signed");
        hands.type(" cold").until("one note", () -> !hands.shows("#note-1"));
        hands.press(KeyCode.ENTER).untilShown(".rail");
        hands.untilSaid("OKONKWO");
        hands.until("the focus where it was said",
                () -> stage.getScene().getFocusOwner() instanceof TextInputControl said
                        && said.getText().startsWith("a cold since"));
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "feeds ")
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K)
                .untilShown("#note-0");
        hands.press(KeyCode.ENTER).untilShown("#print-note");
        hands.end(program, stage);
        Clinic.in(folder, CLOCK, chart -> {
            var lines = chart.chart.trail().after(0);
            assertThat(lines).filteredOn(line -> line.act().what() == What.VIEWED).hasSize(2);
            assertThat(lines).extracting(line -> line.act().reason()).noneMatch(text -> text.contains("feeds"));
            assertThat(chart.visits.find(open)).isPresent();
            return List.of();
        });
    }
}
