package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.WaysOut;
import enthesis.domain.consent.Shown;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The seed's own case through the whole program, on a real encrypted chart: first start, patient, course, visit,
/// signed note, and everything found again.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class JourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    /// Of the patient, of the visit, and of who unlocks.
    private static final List<String> SAID = List.of("Mustermann", "sprains", "Okafor", "Telephoned", "hares",
            Clinic.WHO, Clinic.NAME, Clinic.SAFE);
    private static final Path BEGUN = begun();

    @TempDir
    private static Path folder;

    @TempDir
    private static Path elsewhere;

    private static Path saved;

    private final List<byte[]> printed = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Program program;
    private Theme theme;

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        theme = theme == null ? new Theme(Theme.Look.LIGHT) : theme;
        saved = elsewhere.resolve("note.pdf");
        program = new Program(Hands.atWorkstation(stage), CLOCK, theme, () -> {},
                WaysOut.of(stage, _ -> Optional.of(saved), printed::add));
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void theSeedsOwnCase(FxRobot robot) throws Exception {
        var hands = new Hands(robot).inBothLooks(theme);
        new FirstStartHands(hands, robot).upToTheLastSign();
        hands.press(KeyCode.ENTER);
        hands.untilShown("#today");
        hands.picture("today-empty");
        register(hands);
        course(hands);
        consent(hands);
        candidacy(hands);
        exam(hands);
        var database = folder.resolve("chart.mv.db");
        long before = Files.size(database);
        var visit = new SeedVisit(hands);
        visit.chart();
        visit.sign();
        assertThat(Files.size(database) - before).as("what a whole visit adds to the database").isLessThan(2 << 20);
        addendum(hands);
        leavesTheProgram(hands);
        hands.end(program, stage);
        reopen(hands, robot);
        everythingIsThere(hands);
        hands.end(program, stage);
        theFileSaysTheSame();
        theSavedFileHoldsEverything();
        Canaries.areNowhereIn(SAID, folder);
        for (var file : temporary()) {
            assertThat(Canaries.in(file, SAID)).isEmpty();
        }
    }

    private static void addendum(Hands hands) {
        hands.click("#kind-new-information").into("#addendum-text", "Telephoned: ankle warm, no fever.")
                .into("#addendum-reason", "patient telephoned").into("#addendum-password", "three brown hares")
                .press(KeyCode.CONTROL, KeyCode.S);
        hands.untilShown(".addendum-card");
        hands.untilSaid("Telephoned: ankle warm, no fever.");
        hands.picture("journey-11-addendum");
        assertThat(hands.state(".addendum-form")).noneMatch(line -> line.contains("Telephoned"));
    }

    /// The signed note, printed and saved as a file.
    private void leavesTheProgram(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.P).untilSaid("Sent to the printer.");
        hands.click("#save-note").untilSaid("Saved.");
        assertThat(printed).singleElement().satisfies(pages -> assertThat(text(pages)).isEqualTo(text(
                Files.readAllBytes(saved))));
    }

    /// Starts the program again, as tomorrow.
    private void reopen(Hands hands, FxRobot robot) {
        robot.interact(() -> begin(stage));
        hands.untilShown("#unlock-name");
        hands.into("#unlock-name", "Lorna Hale").into("#unlock-password", "wrong hares here").press(KeyCode.ENTER);
        hands.untilSaid("Name or password is not right");
        hands.into("#unlock-password", "three brown hares").press(KeyCode.ENTER).untilShown("#today");
        hands.untilSaid("MUSTERMANN");
        hands.picture("today-signed");
    }

    private static void everythingIsThere(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.K).untilShown("#find-box");
        hands.into("#find-box", "erik must").untilSaid("MUSTERMANN");
        hands.picture("find-found");
        hands.press(KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("1 of 3");
        hands.untilSaid("\u2192 23 Nov 2026");
        hands.picture("patient-signed");
    }

    private static void theFileSaysTheSame() throws Exception {
        var pages = Clinic.in(folder, CLOCK, chart -> {
            var visit = chart.visits.of(chart.patients.find(PatientQuery.of("must", LocalDate.now(CLOCK))).getFirst()
                    .person().id()).getFirst();
            return chart.notes.pdf(chart.notes.signed(visit.id()).orElseThrow()).orElseThrow();
        });
        Files.write(Path.of("target/journey-note.pdf"), pages);
        assertThat(text(pages)).contains("RIGHT", "Mustermann", "8 points", "6.5 mL", "975 mg", "13 mg of 288 mg",
                "28 November", "29 November");
    }

    private static String text(byte[] pages) throws IOException {
        try (var document = Loader.loadPDF(pages)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static void theSavedFileHoldsEverything() throws Exception {
        assertThat(Files.getPosixFilePermissions(saved)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.copy(saved, Path.of("target/journey-saved.pdf"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(text(Files.readAllBytes(saved))).contains("Mustermann", "8 points, 6.5 mL",
                "RIGHT ankle and foot lateral view",
                "28 November",
                "Telephoned: ankle warm, no fever.", "patient telephoned");
        var acts = Clinic.in(folder, CLOCK, chart -> chart.chart.trail().after(0).stream().map(Entry::act).filter(
                act -> act.what() == What.PRINTED || act.what() == What.EXPORTED).toList());
        assertThat(acts).extracting(Act::what).containsExactly(What.PRINTED, What.EXPORTED);
        assertThat(acts).allSatisfy(act -> assertThat(act.about()).isPresent());
    }

    private static Path begun() {
        try {
            return Files.createTempFile("journey", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What lies in the machine's folder for temporary files since the journey began.
    private static List<Path> temporary() throws IOException {
        var begun = Files.getLastModifiedTime(BEGUN);
        try (var files = Files.list(BEGUN.getParent())) {
            return files.filter(Files::isRegularFile).filter(Files::isReadable).filter(file -> since(file, begun))
                    .toList();
        }
    }

    private static boolean since(Path file, FileTime moment) {
        try {
            return Files.getLastModifiedTime(file).compareTo(moment) >= 0;
        } catch (IOException _) {
            return false; // gone by now
        }
    }

    private static void register(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        hands.into("#family", "Mustermann").into("#given", "Erika").into("#born", "12.4.68").choose("#sex", 1)
                .into("#telephone", "0151 555 0142");
        hands.picture("register-filled");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("MUSTERMANN");
    }

    private static void course(Hands hands) {
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#course");
        hands.choose("#region", 2).choose("#side", 1).into("#words", "Chronic ankle instability after repeated sprains")
                .into("#code", "M25.371").into("#since", "14 months").into("#tried", "physiotherapy, brace")
                .into("#agreed", "15").into("#sessions", "3").into("#interval", "3-6").into("#baseline", "7");
        hands.picture("course-filled");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("ankle");
        hands.picture("patient-with-course");
    }

    /// Read aloud, ticked by whoever explained it, signed by hand on paper.
    private static void consent(Hands hands) {
        hands.press(KeyCode.F4).untilShown("#consent");
        hands.choose("#consent-language", 1);
        Shown.ITEMS.forEach(_ -> hands.press(KeyCode.TAB).press(KeyCode.SPACE));
        hands.choose("#consent-side", 1).choose("#consent-questions", 1).choose("#consent-capacity", 1)
                .into("#consent-by", "Lorna Hale").choose("#consent-signed", 2).into("#consent-paperDay", "t")
                .into("#consent-seenBy", "Mia Brandt");
        hands.picture("consent-on-paper");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("version 1 EN");
    }

    /// Every question by its letter, one Enter after the other; the plan stays open.
    private static void candidacy(Hands hands) {
        assertThat(hands.words("#candidacy-says")).isEqualTo("incomplete, 16 open");
        hands.press(KeyCode.F2).untilShown("#candidacy");
        hands.choose("#asked-C01", 2);
        for (int at = 0; at < 24; at++) {
            hands.press(KeyCode.ENTER).type("n");
        }
        hands.picture("candidacy-answered");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.until("clear", () -> hands.words("#candidacy-says").equals("clear"));
    }

    /// A baseline of two tests.
    private static void exam(Hands hands) {
        hands.press(KeyCode.F3).untilShown("#exam");
        hands.into("#found-laxity-anterior-drawer-right", "2").into("#found-laxity-anterior-drawer-left", "0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.until("a baseline", () -> hands.words("#exam-says").startsWith("baseline "));
        hands.picture("patient-assessed");
    }
}
