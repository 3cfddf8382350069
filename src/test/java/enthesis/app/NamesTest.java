package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Ending;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// People whom programs are not made for: a birth date that cannot be, a name of 200 letters, an Arabic one, and
/// somebody who has come sixty times. Each through the whole program, found again, and on paper.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class NamesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T11:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int SESSIONS = 60;
    private static final String LONG = "Wolfeschlegelsteinhausen".repeat(9).substring(0, 200);
    /// Of two hundred letters not all can stand in the banner.
    private static final String CUT = "WOLFE";
    /// Muhammad al-Misri.
    private static final String GIVEN = "\u0645\u062d\u0645\u062f";
    private static final String FAMILY = "\u0627\u0644\u0645\u0635\u0631\u064a";

    @TempDir
    private Path folder;

    private Stage stage;
    private Program program;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @Test
    void areRegisteredFoundShownAndPrinted(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        Clinic.found(folder, new Past(), NamesTest::people);
        robot.interact(() -> program = Hands.begin(stage, folder, CLOCK));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        aBirthDateToComeIsRefused();
        aLongNameIsKept();
        sixtySessionsAreThere(robot);
        anArabicNameIsSigned();
        hands.end(program, stage);
        thePagesSayWhatIsLacking();
    }

    private void aBirthDateToComeIsRefused() {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        hands.put("#family", LONG).put("#given", "Bo").put("#born", "1.1.2027").choose("#sex", 1)
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.untilSaid("1 Jan 2027 is in the future.");
        hands.picture("names-future");
        assertThat(hands.shows("#register")).isTrue();
    }

    private void aLongNameIsKept() {
        hands.put("#born", "1.1.1960").press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid(LONG.toUpperCase(Locale.ROOT) + ", Bo");
        hands.picture("names-long", CUT);
        find("wolfe bo", "names-long-found");
        hands.untilSaid(LONG.toUpperCase(Locale.ROOT) + ", Bo");
    }

    private void sixtySessionsAreThere(FxRobot robot) {
        find("often", "names-sixty-found");
        hands.untilSaid("OFTEN, Ann");
        hands.untilSaid("60 of 3");
        assertThat(hands.read(() -> inItsCard(robot.lookup(NamesTest::theLast).queryLabeled()))).isTrue();
        hands.picture("names-sixty");
    }

    private static boolean theLast(Node node) {
        return node instanceof Label label && "26 Oct 2026".equals(label.getText());
    }

    /// Whether it can be seen without scrolling.
    private static boolean inItsCard(Node line) {
        var above = line.getParent();
        while (!above.getStyleClass().contains("work-list")) {
            above = above.getParent();
        }
        return above.localToScene(above.getLayoutBounds()).contains(line.localToScene(line.getLayoutBounds()));
    }

    private void anArabicNameIsSigned() {
        find(GIVEN, "names-arabic-found");
        hands.untilSaid(FAMILY + ", " + GIVEN);
        hands.picture("names-arabic");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
        hands.picture("names-arabic-signed");
    }

    private void find(String words, String picture) {
        hands.press(KeyCode.CONTROL, KeyCode.K).put("#find-box", words).untilShown(".found-row");
        hands.picture(picture, CUT);
        hands.press(KeyCode.ENTER).untilShown("#patient");
    }

    /// The fonts on paper have no Arabic letters yet: that is said on the first page, which has the other identifiers.
    private void thePagesSayWhatIsLacking() throws Exception {
        var pages = Clinic.in(folder, CLOCK, chart -> {
            var person = chart.patients.find(PatientQuery.of(FAMILY, LocalDate.now(CLOCK))).getFirst().person();
            var visit = chart.visits.of(person.id()).getFirst();
            return chart.notes.pdf(chart.notes.signed(visit.id()).orElseThrow()).orElseThrow();
        });
        Files.write(Path.of("target/names-arabic.pdf"), pages);
        try (var document = Loader.loadPDF(pages)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("Ạlmsry, Mhmd", "born 17 May 1970 (56 y), chart 000002",
                    "are written in Latin letters by their sound");
        }
    }

    /// Somebody who has come sixty times, and somebody with an Arabic name whose visit is ready to be signed.
    private static VisitId people(OpenChart chart) throws Exception {
        var past = (Past) chart.chart.write().clock();
        var ann = Clinic.patient(chart, 1, Clinic.person(1, "Often", "Ann", Sex.FEMALE), "ankle-foot", Side.RIGHT);
        for (int session = 0; session < SESSIONS; session++) {
            sign(chart, ann);
            past.fourWeeks();
        }
        var course = Clinic.patient(chart, 2, Clinic.person(2, FAMILY, GIVEN, Sex.MALE), "ankle-foot", Side.RIGHT);
        return Clinic.complete(chart, course, CLOCK);
    }

    private static void sign(OpenChart chart, Course course) throws Exception {
        var who = chart.user().id();
        var visit = chart.visits.begin(course.patient(), List.of(course.id()), who);
        chart.notes.sign(visit, Ending.INJECTED, "as signed".getBytes(StandardCharsets.UTF_8), new byte[1], who);
    }

    /// Sixty times four weeks ago, going on by four weeks.
    private static final class Past extends Clock {
        private Instant now = NOW.minus(Duration.ofDays(28L * SESSIONS));

        void fourWeeks() {
            now = now.plus(Duration.ofDays(28));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
