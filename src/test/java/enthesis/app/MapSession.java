package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// One session at the map by keys alone, in a visit that was charted up to the needle: opened from Today, planned,
/// given, signed; and what its signed paper says.
record MapSession(Hands hands) {
    private static final String NEEDLE = "27G 25 mm";

    /// The practice writes its needle into this protocol.
    static void needle(OpenChart chart, String id) {
        var before = chart.protocols.now().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var steps = before.steps().stream()
                .map(step -> new Protocol.Step(step.target(), step.volume(), step.solution(), NEEDLE, step.guidance()))
                .toList();
        chart.protocols.keep(Optional.of(before), new Protocol(id, before.region(), before.name(), steps),
                chart.user().id());
    }

    /// Everything but the points, for a side, with so much left in the syringe in the end.
    static Sheet charted(String side, String discarded, String... more) {
        var sheet = Cases.seedVisit();
        for (int row : sheet.rows(PointFields.POINT)) {
            sheet = sheet.withoutRow(PointFields.POINT, row);
        }
        sheet = Cases.with(sheet, "timeOut.side", side, "solution[1].discarded", discarded);
        return Cases.agreed(Cases.with(sheet, more));
    }

    /// Starts the program on this chart. Files are taken in from `file`.
    static Program begin(Stage stage, Path folder, Clock clock, Path file) {
        var program = new Program(stage, clock, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), _ -> {}).taking(() -> Optional.of(file)));
        program.begin(ChartFolder.at(folder), new LocalDisk());
        return program;
    }

    /// The visit of a patient that is found by a part of the name, at its map.
    void open(String patient) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", patient).untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#primary");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F5).untilShown("#map-injections");
    }

    /// Alt+R and the answer of this number, which says so much.
    void plan(KeyCode number, String words) {
        hands.press(KeyCode.ALT, KeyCode.R).untilShown("#map-question");
        var id = "#map-answer-" + number.getName();
        assertThat(hands.words(id)).startsWith(words);
        hands.press(number);
    }

    /// Shift+Enter, and said after reading back.
    void giveAll(String count) {
        hands.press(KeyCode.SHIFT, KeyCode.ENTER).untilShown("#map-read-back");
        hands.press(KeyCode.DIGIT1);
        assertThat(hands.words("#map-count")).isEqualTo(count);
    }

    void sign() {
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
    }

    /// Back to Today.
    void leave() {
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    /// The signed paper, as one line; kept under `target` to be looked at.
    static String paper(OpenChart chart, VisitId visit, String name) throws IOException {
        var bytes = chart.notes.pdf(chart.notes.signed(visit).orElseThrow()).orElseThrow();
        Files.write(Path.of("target", name + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
