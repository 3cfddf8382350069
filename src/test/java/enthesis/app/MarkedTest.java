package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.WaysOut;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Through the whole program, by keys: a printer that fails leaves no number fixed; then the sheet is printed on
/// Letter, one point is skipped instead of deleted, all others are given, and the signed note shows the numbers of
/// the sheet.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class MarkedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Queue<byte[]> papers = new ConcurrentLinkedQueue<>();
    private volatile boolean broken = true;
    private Stage stage;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @Test
    void theSignedNoteHasTheNumbersOfTheSheet(FxRobot robot) throws Exception {
        var visit = Clinic.found(folder, CLOCK, chart -> {
            var person = Clinic.person(1, "Muster", "Eva", Sex.FEMALE);
            var course = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
            return Clinic.complete(chart, course, CLOCK, planned(Cases.seedVisit()));
        });
        var hands = new Hands(robot);
        var program = hands.read(this::begin);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTER, Eva");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F5).untilShown("#map-injections");
        hands.press(KeyCode.CONTROL, KeyCode.P);
        hands.until("the failure", () -> papers.isEmpty() && !broken && !hands.shows("#map-marking-said"));
        hands.press(KeyCode.ALT, KeyCode.M).press(KeyCode.DIGIT3).press(KeyCode.DIGIT1);
        hands.until("the paper", () -> !papers.isEmpty());
        assertThat(hands.words("#map-marking-said")).startsWith("Marking sheet printed, ");
        hands.picture("marked-map");
        hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DELETE).untilShown("#map-question");
        hands.press(KeyCode.DIGIT2).press(KeyCode.SHIFT, KeyCode.ENTER).untilShown("#map-question");
        hands.press(KeyCode.DIGIT1);
        hands.until("seven given", () -> hands.words("#map-count").equals("7 given, 0 planned, 1 skipped"));
        hands.press(KeyCode.F6).put("#solution-1-discarded", "4");
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
        var marked = numbers(papers.remove(), " RIGHT ATFL", List.of(612, 792));
        assertThat(marked).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        hands.end(program, stage);
        Clinic.in(folder, CLOCK, chart -> {
            var signed = chart.notes.pdf(chart.notes.signed(visit).orElseThrow()).orElseThrow();
            assertThat(numbers(signed, " ATFL", List.of(612, 792))).containsExactly("1", "3", "4", "5", "6", "7", "8");
            assertThat(Marking.read(chart.visits.sheet(visit))).isPresent();
            assertThat(chart.papers.now()).isEqualTo(PaperSize.LETTER);
            assertThat(chart.chart.trail().after(0)).extracting(entry -> entry.act().what()).contains(What.PRINTED);
            return visit;
        });
    }

    private static Sheet planned(Sheet sheet) {
        var planned = sheet;
        for (int row : sheet.rows(PointFields.POINT)) {
            planned = planned.with(PointFields.state(row), "planned");
        }
        return planned;
    }

    /// The numbers that stand before these words, and the size of the first page in points.
    private static List<String> numbers(byte[] pdf, String before, List<Integer> size) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(List.of(Math.round(box.getWidth()), Math.round(box.getHeight()))).isEqualTo(size);
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Pattern.compile("(\\d+)" + Pattern.quote(before)).matcher(text).results()
                    .map(found -> found.group(1)).toList();
        }
    }

    private Program begin() {
        var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), this::press));
        program.begin(ChartFolder.at(folder), new LocalDisk());
        return program;
    }

    private void press(byte[] pdf) throws IOException {
        if (broken) {
            broken = false;
            throw new IOException("out of paper");
        }
        papers.add(pdf);
    }
}
