package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.map.index.Structure;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.trail.Chain;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
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

/// The practice gives a structure another name, an alias and another usual volume, edits a protocol, its formulary and
/// a question of its reference data. The next visit speaks so; what was signed before stays as it was signed.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class PracticeListsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    private static final String AS_SIGNED = "Sinus tarsi / cervical + interosseous ligament";

    @TempDir
    private static Path folder;

    private static VisitId visit;
    private Stage stage;
    private Program program;
    private FxRobot robot;
    private Hands hands;

    @BeforeAll
    static void oneVisitToSign() throws Exception {
        visit = Clinic.found(folder, CLOCK, chart -> Clinic.complete(chart, Clinic.patient(chart, 1,
                Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot", Side.RIGHT), CLOCK,
                Cases.with(Cases.seedVisit(), "point[7].target", "sinus-tarsi", "point[7].structure", AS_SIGNED)));
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void whatIsEditedIsSpokenInTheNextVisit(FxRobot robot) throws Exception {
        this.robot = robot;
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        sign();
        structure();
        protocol();
        formulary();
        question();
        nextVisit();
        theSignedOneIsAsItWas();
        hands.end(program, stage);
        Clinic.in(folder, CLOCK, PracticeListsTest::theChartSaysTheSame);
    }

    private void sign() {
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private void structure() {
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.picture("lists-1-practice");
        hands.press(KeyCode.ALT, KeyCode.S).untilShown("#structures");
        hands.type("sinus tarsi").press(KeyCode.ENTER).untilShown("#structure");
        hands.untilSaid("as shipped: practice setting");
        hands.put("#structure-name", "Sinus tarsi, our way").put("#structure-aliases", "bigdog")
                .put("#structure-high", "500").press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.untilSaid("Not kept: look at the marked fields.");
        leftAndFoundAgain();
        hands.put("#structure-low", "0.8").put("#structure-high", "1.2").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#structures");
        hands.untilSaid("changed by the practice");
        hands.press(KeyCode.ENTER).untilShown("#history");
        assertThat(hands.words("#history")).contains(Clinic.WHO, "23 Nov 2026, 10:12", "also called: ", " → bigdog");
        hands.picture("lists-2-structure");
        hands.press(KeyCode.ESCAPE).untilShown("#structures");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
    }

    /// What was typed and refused waits as a draft, and changes nothing.
    private void leftAndFoundAgain() {
        hands.press(KeyCode.ESCAPE).untilShown("#structures");
        assertThat(hands.says("changed by the practice")).isFalse();
        hands.press(KeyCode.ENTER).untilShown("#structure");
        assertThat(typed("#structure-aliases")).isEqualTo("bigdog");
    }

    private void protocol() {
        hands.press(KeyCode.ALT, KeyCode.P).untilShown("#protocols");
        hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).untilShown("#protocol");
        assertThat(typed("#step-structure-7")).isEqualTo("Sinus tarsi, our way");
        hands.put("#protocol-name", "Ankle, our way").put("#step-volume-1", "0.7")
                .press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#protocols");
        hands.untilSaid("Ankle, our way");
        hands.press(KeyCode.ALT, KeyCode.C).untilSaid("Copied: Ankle, our way.");
        hands.press(KeyCode.ALT, KeyCode.N).untilShown("#protocol");
        hands.press(KeyCode.ESCAPE).untilShown("#protocols");
        hands.picture("lists-3-protocols");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
    }

    private void formulary() {
        hands.press(KeyCode.ALT, KeyCode.Y).untilShown("#formulary");
        hands.press(KeyCode.ENTER).untilShown("#usual-name");
        hands.put("#usual-name", "Ligaments, our way").put("#usual-volume", "12").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#formulary");
        hands.untilSaid("changed by the practice");
        hands.press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.H).untilSaid("It is not offered any more.");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
    }

    private void question() {
        hands.press(KeyCode.ALT, KeyCode.D).untilShown("#kinds");
        hands.picture("lists-7-kinds");
        hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).untilShown("#reference");
        hands.type("opioid").press(KeyCode.ENTER).untilShown("#row");
        hands.put("#row-asks", "Opioids, our way").press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#reference");
        hands.untilSaid("changed by the practice");
        hands.press(KeyCode.ESCAPE).untilShown("#kinds");
        hands.untilSaid("1 the practice's own");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private void nextVisit() {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "muster").untilShown("#found-0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        hands.press(KeyCode.F3).untilShown("#usual-solution");
        hands.press(KeyCode.ALT, KeyCode.Y).press(KeyCode.DOWN).type("our way").press(KeyCode.ENTER);
        assertThat(typed("#volume")).isEqualTo("12");
        assertThat(typed("#anaestheticPercent")).isEqualTo("0.2");
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.into("#map-quick", "bigdog").press(KeyCode.ENTER).untilShown("#map-editor");
        assertThat(typed("#point-volume")).isEqualTo("0.8");
        assertThat(hands.words("#map-editor")).contains("Sinus tarsi, our way",
                "usually 0.8–1.2 mL (practice setting)");
        hands.picture("lists-4-map");
        hands.press(KeyCode.ESCAPE).press(KeyCode.ALT, KeyCode.R).untilShown("#map-question");
        assertThat(hands.words("#map-question")).contains("RIGHT Ankle, our way, 8 points",
                "RIGHT Ankle, our way (copy), 8 points").doesNotContain("Ankle, lateral");
        hands.picture("lists-5-offers");
        hands.press(KeyCode.ESCAPE).press(KeyCode.F1).untilShown("#add-medication");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
    }

    private void theSignedOneIsAsItWas() {
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.untilSaid("MUSTERMANN");
        hands.fromToday(KeyCode.DIGIT4).untilShown("#sign-addendum");
        hands.untilSaid(AS_SIGNED);
        assertThat(hands.says("our way")).isFalse();
        hands.press(KeyCode.F5).untilShown("#map-count");
        assertThat(hands.words("#map-injections")).contains("Sinus tarsi").doesNotContain("our way");
        hands.picture("lists-6-signed");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
    }

    private String typed(String query) {
        return hands.read(() -> robot.lookup(query).queryAs(TextInputControl.class).getText());
    }

    private static Chain theChartSaysTheSame(OpenChart chart) throws Exception {
        var note = chart.notes.signed(visit).orElseThrow();
        try (var document = Loader.loadPDF(chart.notes.pdf(note).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(AS_SIGNED)
                    .doesNotContain("our way");
        }
        var sinus = Structure.find(chart.structures.now(), "ankle-foot", "sinus-tarsi").orElseThrow();
        assertThat(sinus.said().aliases()).containsExactly("bigdog");
        assertThat(chart.structures.history(sinus)).hasSize(1);
        assertThat(chart.formulary.hidden()).hasSize(1);
        assertThat(chart.formulary.now().getFirst().name()).isEqualTo("Ligaments, our way");
        assertThat(chart.thresholds.practice().assessment().candidacy().question("C19").orElseThrow().asks())
                .isEqualTo("Opioids, our way");
        assertThat(chart.drafts.read().keySet()).noneMatch(subject -> subject.startsWith("structure/"));
        var chain = chart.chart.trail().verify();
        assertThat(chain).isInstanceOf(Chain.Whole.class);
        return chain;
    }
}
