package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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

/// One visit with two solutions by hand: 15 % dextrose at two ligaments, 25 % in the joint; signed, opened again, and
/// told apart in the file.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class TwoSolutionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:55:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static VisitId visit;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void upToTheSolution() throws Exception {
        visit = Clinic.found(folder, CLOCK, TwoSolutionsTest::begun);
    }

    private static VisitId begun(OpenChart chart) {
        var person = Clinic.person(1, "Novak", "Jana", Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
        var who = chart.user().id();
        var begun = chart.visits.begin(person.id(), List.of(course.id()), who);
        Sheet before = Cases.with(GivenVisit.before(Cases.seedVisit()), "timeOut.side", "right");
        chart.visits.keep(Reading.of(new Circumstances(chart.patients.get(person.id()).orElseThrow(), begun,
                Cases.PRACTICE, CLOCK.instant(), CLOCK.getZone(), Clinic.WHO, chart.visits.besides(begun)), before),
                who);
        return begun.id();
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void chartedSignedAndOpenedAgain(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("NOVAK, Jana");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        secondSolution(hands);
        timeOut(hands);
        map(hands);
        afterwards(hands);
        openedAgain(hands);
        hands.end(program, stage);
        theFileTellsThemApart();
    }

    private static void secondSolution(Hands hands) {
        hands.press(KeyCode.F3).untilShown("#add-solution");
        hands.press(KeyCode.ALT, KeyCode.S).untilShown("#solution-tab-2");
        hands.into("#volume", "5").into("#dextrosePercent", "25").pick("#anaesthetic", 0, "lidocaine")
                .into("#anaestheticPercent", "0.2").pick("#diluent", 0, "water").into("#dextroseStock", "50")
                .into("#dextroseLot", "B4480").into("#dextroseExpiry", "5/2027").into("#anaestheticStock", "1")
                .into("#anaestheticLot", "L0977").into("#anaestheticExpiry", "8/2027").into("#diluentLot", "W2210")
                .into("#diluentExpiry", "6/2027").press(KeyCode.ALT, KeyCode.C);
        hands.choose("#latexFree", 1).into("#preparedBy", "L. Hale").into("#preparedAt", "09:40");
        hands.untilSaid("B: 25 % dextrose, agreed were 15 %");
        hands.until("both are drawn up", () -> hands.words(".rail .ceiling").contains("drawn up 30 mg"));
        hands.picture("two-solutions-1");
        hands.click("#finding-agreed-2 .button");
    }

    private static void timeOut(Hands hands) {
        hands.press(KeyCode.F4).untilShown("#time-out-procedure");
        hands.untilSaid("A: dextrose 15 % with lidocaine 0.2 %, 10 mL");
        assertThat(hands.says("B: dextrose 25 % with lidocaine 0.2 %, 5 mL")).isTrue();
        hands.until("nothing stands before it", () -> !hands.words("#time-out-words").contains("Not yet"));
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#reopen-time-out");
    }

    private static void map(Hands hands) {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.into("#map-quick", "atfl fibular 0.5").press(KeyCode.ENTER).untilShown("#map-editor");
        hands.into("#point-needle", "25G").press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.ENTER);
        hands.into("#map-quick", "cfl fibular 0.5").press(KeyCode.ENTER).untilShown("#map-editor");
        hands.press(KeyCode.ENTER);
        hands.into("#map-quick", "talocrural 2 d25").press(KeyCode.ENTER).untilShown("#map-editor");
        hands.press(KeyCode.ENTER);
        assertThat(hands.words("#map-count")).isEqualTo("3 given, 0 planned");
        assertThat(hands.words("#map-totals")).contains("650 | of 650 mg", "D15 + lidocaine 0.2 % | 1 of 1 mL",
                "D25 + lidocaine 0.2 % | 2 of 2 mL");
        hands.picture("two-solutions-2-map");
        hands.press(KeyCode.F3).untilShown("#solution-tab-2");
        hands.press(KeyCode.ALT, KeyCode.DIGIT2).press(KeyCode.ALT, KeyCode.M)
                .untilSaid("Solution B stays: point 3 uses it.");
    }

    private static void afterwards(Hands hands) {
        hands.press(KeyCode.F6).into("#solution-1-discarded", "9").into("#solution-2-discarded", "3");
        hands.until("the second balance",
                () -> hands.words("#balance-2").equals("5 mL drawn = 2 mL injected + 3 mL discarded"));
        hands.press(KeyCode.F9).choose("#ending", 1).picture("two-solutions-3-sign");
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        assertThat(hands.words(".sections")).contains("B: dextrose 25 % with lidocaine 0.2 %, 5 mL",
                "Talocrural joint anterolateral 2 mL of B");
    }

    /// From Today, as it was signed: each solution can be read, none changed.
    private static void openedAgain(Hands hands) {
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.fromToday(KeyCode.DIGIT4).untilShown("#sign-addendum");
        assertThat(hands.words(".sections")).contains("Talocrural joint anterolateral 2 mL of B");
        hands.press(KeyCode.F3).untilShown("#solution-tab-2");
        hands.click("#solution-tab-2").until("B", () -> hands.words("#dextrosePercent").contains("25"));
        hands.press(KeyCode.ALT, KeyCode.S);
        assertThat(hands.shows("#solution-tab-3")).isFalse();
        hands.picture("two-solutions-4-signed");
    }

    private static void theFileTellsThemApart() throws Exception {
        var bytes = Clinic.in(folder, CLOCK,
                chart -> chart.notes.pdf(chart.notes.signed(visit).orElseThrow()).orElseThrow());
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ")).contains(
                    "A: dextrose 15 % with lidocaine 0.2 %, 10 mL.", "B: dextrose 25 % with lidocaine 0.2 %, 5 mL.",
                    "Drawn up 10 mL, injected 1 mL, discarded 9 mL.", "Drawn up 5 mL, injected 2 mL, discarded 3 mL.",
                    "Dextrose 650 mg.", "lidocaine 6 mg of 288 mg allowed", "B: 25 % dextrose, agreed were 15 %",
                    "A dextrose 15 % with lidocaine 0.2 %, 10 mL. Lots:",
                    "B dextrose 25 % with lidocaine 0.2 %, 5 mL. Lots:").doesNotContain("[");
        }
    }
}
