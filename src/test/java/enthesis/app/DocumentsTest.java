package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.patient.Sex;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.exchange.document.outside.SamplePdfs;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

/// Documents from outside through the whole program: added by keys, read, saved as a copy, withdrawn; and what is no
/// document stays outside.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class DocumentsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);
    private static final byte[] REPORT = SamplePdfs.pages(3);

    @TempDir
    private Path folder;

    private Path chosen;
    private Path copy;
    private Stage stage;
    private Theme theme;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
        theme = new Theme(Theme.Look.LIGHT);
    }

    @Test
    void aPdfAndAPictureAreAddedReadAndWithdrawn(FxRobot robot) throws Exception {
        copy = folder.resolve("copy.pdf");
        var chart = folder.resolve("chart");
        var patient = Clinic.found(chart, CLOCK, DocumentsTest::patient);
        var hands = new Hands(robot).inBothLooks(theme);
        var program = hands.read(() -> begin(chart));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "muster").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#add-document");
        refused(hands);
        drafted(hands);
        added(hands);
        read(hands);
        withdrawn(hands);
        hands.end(program, stage);
        Clinic.in(chart, CLOCK, open -> kept(open, patient));
        assertThat(copy).hasBinaryContent(REPORT);
        try (var files = Files.walk(chart)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain("%PDF", "JFIF", SampleFiles.CANARY, "Zaunkoenig.pdf");
            }
        }
    }

    /// A folder, one that is gone, one that is cut off, one with a password, one of another kind.
    private void refused(Hands hands) throws Exception {
        chosen = Files.createDirectory(folder.resolve("a-folder.pdf"));
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("This is a folder.");
        chosen = folder.resolve("gone.pdf");
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("This file is not there any more.");
        chosen = Files.write(folder.resolve("cut.pdf"), SamplePdfs.cutOff());
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("it ends too early");
        chosen = Files.write(folder.resolve("locked.pdf"), SamplePdfs.locked("secret"));
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("This PDF asks for a password.");
        chosen = Files.writeString(folder.resolve("page.pdf"), "<html>");
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("neither a PDF nor a PNG or JPEG picture");
        chosen = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7\n%%EOF");
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("damaged and can't be shown");
    }

    /// What is typed waits; the file has to be chosen again.
    private static void drafted(Hands hands) {
        hands.into("#document-note", "medial").press(KeyCode.ESCAPE).untilShown("#add-document");
        hands.press(KeyCode.F6).untilSaid("Choose the file again");
        assertThat(hands.state("#documents")).contains("text medial");
        hands.put("#document-note", "");
    }

    private void added(Hands hands) throws Exception {
        chosen = Files.write(folder.resolve("Zaunkoenig.pdf"), REPORT);
        hands.press(KeyCode.ALT, KeyCode.A).untilShown("#document-thumb");
        hands.type("m").press(KeyCode.ENTER).type("right knee").press(KeyCode.ENTER).type("-2w");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilSaid("MRI report, right knee");
        hands.press(KeyCode.ALT, KeyCode.A).untilSaid("in the chart already");
        chosen = Files.write(folder.resolve("letter.jpg"), SampleFiles.chattyJpeg(640, 480, 6));
        hands.press(KeyCode.ALT, KeyCode.A).untilShown("#document-thumb");
        hands.type("l").press(KeyCode.ENTER).type("to the surgeon").press(KeyCode.ENTER).type("t");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilSaid("Letter, to the surgeon");
    }

    private static void read(Hands hands) {
        hands.press(KeyCode.ESCAPE).untilShown("#all-documents");
        hands.untilSaid("MRI report, right knee");
        hands.picture("document-patient", "since");
        hands.press(KeyCode.F6).untilShown("#document-list");
        hands.press(KeyCode.DOWN).press(KeyCode.ENTER).untilShown("#document-image");
        hands.press(KeyCode.PAGE_DOWN).untilSaid("Page 2 of 3");
        hands.press(KeyCode.PLUS).untilSaid("150 %");
        hands.press(KeyCode.CONTROL, KeyCode.S).untilSaid("Saved");
        hands.press(KeyCode.ESCAPE).untilShown("#document-list");
    }

    private static void withdrawn(Hands hands) {
        hands.press(KeyCode.UP).press(KeyCode.ENTER).untilShown("#document-image");
        hands.press(KeyCode.ALT, KeyCode.W).untilShown("#withdraw-reason");
        hands.type("this letter is of another patient").press(KeyCode.ENTER).untilShown("#document-list");
        hands.untilSaid("this letter is of another patient");
        hands.picture("document-list", "Withdrawn");
    }

    private static boolean kept(OpenChart open, PatientId patient) throws Exception {
        var all = open.documents.of(patient);
        assertThat(all).extracting(one -> one.about().kind()).containsExactly(DocumentKind.LETTER, DocumentKind.MRI);
        assertThat(all).extracting(one -> one.counts()).containsExactly(false, true);
        assertThat(all.getLast().whose().course()).isPresent();
        assertThat(all.getLast().kept().pages()).isEqualTo(3);
        assertThat(open.documents.open(all.getLast()).orElseThrow().bytes()).isEqualTo(REPORT);
        var acts = open.chart.trail().of(patient).stream().map(entry -> entry.act()).toList();
        assertThat(reasons(acts, What.VIEWED)).filteredOn(reason -> reason.startsWith("document from outside: "))
                .satisfiesExactly(mri -> assertThat(mri).contains("MRI report of 9 Nov 2026"),
                        letter -> assertThat(letter).contains("Letter of 23 Nov 2026"));
        assertThat(reasons(acts, What.EXPORTED)).singleElement().asString().contains("MRI report of 9 Nov 2026");
        assertThat(reasons(acts, What.WITHDREW_DOCUMENT)).containsExactly("this letter is of another patient");
        assertThat(open.chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(open.drafts.read()).isEmpty();
        return true;
    }

    private static List<String> reasons(List<Act> acts, What what) {
        return acts.stream().filter(act -> act.what() == what).map(Act::reason).toList();
    }

    private static PatientId patient(OpenChart chart) {
        return Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "knee", Side.RIGHT).patient();
    }

    private Program begin(Path chart) {
        var program = new Program(stage, CLOCK, theme, () -> {}, WaysOut.of(stage, _ -> Optional.of(copy), _ -> {})
                .takingDocuments(() -> Optional.of(chosen)));
        program.begin(ChartFolder.at(chart), new LocalDisk());
        return program;
    }
}
