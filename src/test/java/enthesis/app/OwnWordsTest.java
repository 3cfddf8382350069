package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Language;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
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

/// A practice reads the German papers, writes a macro of its own, types it into a note, and gives a German sheet before
/// the next injection and a letter to the physiotherapist.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class OwnWordsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private final List<byte[]> printed = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Program program;
    private Hands hands;

    @BeforeAll
    static void oneVisitToSign() throws Exception {
        Clinic.found(folder, CLOCK, chart -> Clinic.complete(chart, Clinic.patient(chart, 1,
                Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot", Side.RIGHT), CLOCK,
                Cases.with(Cases.seedVisit(), "aftercare.language", "German", "aftercare.next", "21 Dec 2026")));
    }

    @Start
    void begin(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
        program = new Program(this.stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), printed::add));
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void whatThePracticeSaysIsSaidToThePatient(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        practice();
        note(robot);
        patient();
        hands.end(program, stage);
        thePapersAreInThePatientsLanguage();
        Clinic.in(folder, CLOCK, OwnWordsTest::theChartSaysTheSame);
    }

    private void practice() {
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.picture("words-1-practice");
        hands.press(KeyCode.ALT, KeyCode.A).untilShown("#wordings");
        hands.choose("#wordings-language", 4);
        hands.untilSaid("Nobody here has read German");
        hands.press(KeyCode.ALT, KeyCode.A);
        hands.untilSaid("Read by " + Clinic.WHO + ", 23 Nov 2026.");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.M).untilShown("#macros");
        hands.press(KeyCode.ALT, KeyCode.N).untilShown("#macro");
        hands.put("#macro-name", "rom").put("#macro-text", "My own words about {range}.")
                .press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#macros");
        hands.untilSaid("My own words about {range}.");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private void note(FxRobot robot) {
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F7).untilShown("#own-plan");
        var own = robot.lookup("#own-plan").queryAs(TextArea.class);
        robot.interact(own::requestFocus);
        hands.type(".rom ").type("the ankle");
        assertThat(own.getText()).isEqualTo("My own words about the ankle.");
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#print-letter");
        hands.picture("words-2-signed");
        hands.press(KeyCode.ALT, KeyCode.R);
        hands.until("the letter", () -> printed.size() == 1);
        hands.until("the notice gone", () -> Window.getWindows().size() == 1);
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
    }

    private void patient() {
        hands.untilShown("#papers");
        hands.picture("words-3-patient");
        hands.press(KeyCode.F8).untilShown("#sheets");
        hands.picture("words-4-sheets");
        hands.press(KeyCode.CONTROL, KeyCode.P);
        hands.until("the sheet", () -> printed.size() == 2);
    }

    private static Void theChartSaysTheSame(OpenChart chart) {
        assertThat(chart.wordings.now().mayGive(Language.GERMAN)).isTrue();
        assertThat(chart.macros.of(chart.user().id()).getFirst().text()).isEqualTo("My own words about {range}.");
        assertThat(chart.macros.all()).filteredOn(KeptMacro::isShared).hasSize(6);
        assertThat(chart.chart.trail().after(0)).extracting(entry -> entry.act().what()).contains(What.PRINTED);
        return null;
    }

    private void thePapersAreInThePatientsLanguage() throws IOException {
        assertThat(printed).hasSize(2);
        assertThat(text(printed.getFirst())).contains("RECHTS", "Brief an die Physiotherapie", "Mustermann",
                "Keine Entzündungshemmer bis einschließlich 28. November 2026", Clinic.WHO);
        assertThat(text(printed.getLast())).contains("Vor Ihrer Spritze", "Montag, 21. Dezember 2026")
                .doesNotContain("Take ");
    }

    private static String text(byte[] pages) throws IOException {
        try (var document = Loader.loadPDF(pages)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
