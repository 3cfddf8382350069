package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.demo.DemoFolder;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.app.outcome.OutcomeReader;
import enthesis.app.patient.CoursePapers;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Series;
import enthesis.domain.outcome.score.Change;
import enthesis.domain.outcome.score.Response;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Visit;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.ExtractCases;
import enthesis.exchange.fhir.FhirExport;
import enthesis.exchange.fhir.FhirJudge;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.demo.Story;
import enthesis.storage.demo.StoryFiles;
import enthesis.storage.extract.Extracts;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The twelve stories of the demonstration, played through the stores and read back: what comes out of each is what its
/// file says by hand.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class DemoStoriesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T18:00:00Z"), ZoneOffset.UTC);
    /// On a busy machine; the goal is 20 s on a workstation.
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /// Charts that are judged in every run.
    private static final int FEW = 4;
    private static final LocalDisk DISK = new LocalDisk();
    private static final StoryFiles FILES = new StoryFiles();

    @TempDir
    private static Path folder;

    @TempDir
    private static Path copy;

    private static ChartFolder made;
    private static Duration took;
    private static Ground ground;
    private static FrontDoor door;
    private static Tools tools;

    private Stage stage;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @BeforeEach
    void madeOnce(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        if (made == null) {
            var program = program(new Theme(Theme.Look.LIGHT));
            var began = System.nanoTime();
            hands.read(() -> begun(program, folder));
            hands.untilShown("#demo-made");
            hands.picture("demo-making");
            WaitForAsyncUtils.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS, () -> hands.shows("#unlock-name"));
            took = Duration.ofNanos(System.nanoTime() - began);
            hands.end(program, stage);
            made = new DemoFolder(DISK, folder.toRealPath()).whole().orElseThrow();
        }
    }

    private Program program(Theme theme) {
        return hands.read(() -> new Program(Hands.atWorkstation(stage), CLOCK, theme, () -> {}));
    }

    private static Program begun(Program program, Path where) throws IOException {
        program.demonstrate(new DemoFolder(DISK, where.toRealPath()));
        return program;
    }

    @AfterAll
    static void close() throws Exception {
        if (door != null) {
            door.close();
        }
    }

    static Stream<String> stories() {
        return told().map(Story::key);
    }

    private static Stream<Story> told() {
        return FILES.stories().stream().filter(story -> !story.fact("family").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatIsToldIsInTheChart(String key) throws Exception {
        var story = told().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        var course = course(story);
        assertThat(Choices.text(course.side())).isEqualTo(story.fact("side"));
        var sessions = chart().visits.sessions(course.id());
        assertThat(sessions).hasSize(Integer.parseInt(story.fact("sessions")));
        assertThat(sessions.stream().map(this::given).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(story.fact("millilitres"));
        assertThat(response(course)).isEqualTo(story.fact("response"));
        for (var visit : chart().visits.of(course.patient())) {
            assertSealed(visit);
        }
    }

    @Test
    void thereIsOneForEachIndicationAndItIsMadeInTime(TestReporter reporter) throws Exception {
        reporter.publishEntry("demonstration made in ms", Long.toString(took.toMillis()));
        assertThat(stories()).hasSize(12);
        assertThat(took).isLessThan(LONGEST);
        assertThat(chart().chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    /// By HAPI's validator, with the core and vital-signs profiles; and so are the charts that no story tells. Four of
    /// the stories in every run, all of them with `-Denthesis.long=true`.
    @Test
    void chartsLeaveAsValidFhir(TestReporter reporter) throws Exception {
        var began = System.nanoTime();
        var judge = new FhirJudge();
        var extracts = new Extracts(chart().chart.reading(), Shipped.load().settings());
        var from = extracts.practice(ZoneOffset.UTC);
        var export = new FhirExport(new Words(Locale.ENGLISH), DemoStoriesTest::file);
        var everybody = extracts.everybody();
        for (var patient : everybody.subList(0, Boolean.getBoolean("enthesis.long") ? everybody.size() : FEW)) {
            assertThat(judge.faults(export.bundle(extracts.of(patient, from).orElseThrow()))).isEmpty();
        }
        var other = new FhirExport(new Words(Locale.ENGLISH), ExtractCases::file);
        for (var chart : ExtractCases.all()) {
            assertThat(judge.faults(other.bundle(chart))).isEmpty();
        }
        reporter.publishEntry("validated in ms", Long.toString(Duration.ofNanos(System.nanoTime() - began).toMillis()));
    }

    private static Optional<byte[]> file(String sha256) {
        try {
            return door.chart().pictures.open(new Sha256(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On a copy: the last session of the knee from where it is under way to its signature, and week 26 of the plantar
    /// fascia, by keys alone.
    @Test
    void twoOfThemGoOnThroughTheWindow() throws Exception {
        ReleasedChartWriter.copy(folder, copy);
        var theme = new Theme(Theme.Look.LIGHT);
        hands.inBothLooks(theme);
        var program = program(theme);
        hands.read(() -> begun(program, copy));
        hands.untilShown("#unlock-name");
        hands.picture("demo-unlock");
        new DemoByHand(hands).all(FILES.clinic());
        hands.end(program, stage);
    }

    /// The summary of a course with its curves and the sheet for a call, made of a real chart; each stands in the
    /// trail. A signed note says where the trail ended before it.
    @Test
    void thePapersOfACoursePrintAndStandInTheTrail() throws Exception {
        var course = course(told().filter(one -> one.key().equals("knee")).findFirst().orElseThrow());
        var before = chart().chart.trail().end().seq();
        var printed = new CopyOnWriteArrayList<byte[]>();
        var papers = new CoursePapers(tools(ground, door, WaysOut.of(stage, _ -> Optional.empty(), printed::add)),
                course);
        hands.read(() -> {
            papers.acts().summary().run();
            papers.acts().call().run();
            return papers;
        });
        hands.until("two papers in the trail", () -> chart().chart.trail().after(before).size() == 2);
        assertThat(chart().chart.trail().after(before)).extracting(entry -> entry.act().what()).containsOnly(
                What.PRINTED);
        var summary = text(printed.getFirst(), "demo-course");
        assertThat(summary).contains("Course summary", "Ferreira, Helena", "Sessions", "Pain on average");
        assertThat(text(printed.getLast(), "demo-call")).contains("Call after an injection", "Ask every time");
        var note = chart().notes.signed(chart().visits.sessions(course.id()).getLast().id()).orElseThrow();
        assertThat(text(chart().notes.pdf(note).orElseThrow(), "demo-note")).containsPattern(
                "Trail: line \\d+, [0-9a-f]{12}");
    }

    private static String text(byte[] pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var folder = Files.createDirectories(Path.of("target/screens"));
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 80), "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private OpenChart chart() throws Exception {
        if (door == null) {
            ground = new Ground(made, DISK, CLOCK, Shipped.load());
            door = new FrontDoor(ground);
            door.look();
            door.unlock(FILES.clinic().clinician(), FILES.clinic().password().toCharArray());
            tools = tools(ground, door, WaysOut.of(stage, _ -> Optional.empty(), _ -> {}));
        }
        return door.chart();
    }

    private static Tools tools(Ground ground, FrontDoor opened, WaysOut out) {
        return Tools.inPlace(ground, opened, new Texts(new Words(Locale.ENGLISH)),
                new Theme(Theme.Look.LIGHT), out);
    }

    private Course course(Story story) throws Exception {
        var person = chart().patients.find(PatientQuery.of(story.fact("family"), LocalDate.now(CLOCK))).getFirst()
                .person();
        return chart().courses.of(person.id()).getLast();
    }

    private BigDecimal given(Visit visit) {
        return Points.read(door.chart().visits.sheet(visit.id())).stream().filter(Point::given)
                .map(point -> point.volume().asValue().map(Millilitres::value).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// By average pain in the window of week 12, "unknown" where nobody told it.
    private static String response(Course course) {
        var practice = tools.practice().outcomes();
        var outcomes = new OutcomeReader(tools).of(course);
        var series = outcomes.series(practice.instruments().stream().filter(one -> one.key().equals("average"))
                .findFirst().orElseThrow());
        var before = series.points().stream()
                .filter(point -> !point.day().isAfter(outcomes.standing().first().orElseThrow())).toList().getLast();
        return atWeek12(outcomes, practice, series)
                .map(after -> Response.of(new Change(before.score().value(), after.score().value(),
                        series.instrument().better(), series.instrument().difference()), practice.responder()))
                .map(Choices::text).orElse("unknown");
    }

    private static Optional<Series.Point> atWeek12(CourseOutcomes outcomes, Outcomes practice, Series series) {
        var window = practice.windows().stream().filter(one -> one.week() == 12).findFirst().orElseThrow();
        var last = outcomes.standing().last().orElseThrow();
        return series.points().stream().filter(point -> !point.day().isBefore(window.opens(last))
                && !point.day().isAfter(window.closes(last))).findFirst();
    }

    /// Signed and exactly what was signed, unless it is one of those left open for somebody to go on with.
    private static void assertSealed(Visit visit) throws Exception {
        if (visit.state() == Visit.State.SIGNED) {
            var note = door.chart().notes.signed(visit.id()).orElseThrow();
            assertThat(door.chart().notes.intact(note)).isTrue();
        } else {
            assertThat(visit.state()).isEqualTo(Visit.State.OPEN);
        }
    }
}
