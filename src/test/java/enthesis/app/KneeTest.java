package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
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
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A LEFT knee at 40 kg with 30 mL of 0.5 % lidocaine, on a machine that speaks Turkish and lies on the other side of
/// the date line: 150 of 180 mg is amber, 185 mg a STOP, and without a weight there is no ceiling (clinical.md 5.5).
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class KneeTest {
    private static final ZoneId FAR = ZoneId.of("Pacific/Kiritimati");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T20:40:00Z"), FAR);
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path folder;

    private static VisitId visit;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void elsewhere() throws Exception {
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone(FAR));
        visit = Clinic.found(folder, CLOCK, KneeTest::begun);
    }

    @AfterAll
    static void home() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    /// Everything of the visit but weight, amounts, time-out and map.
    private static VisitId begun(OpenChart chart) {
        var person = Clinic.person(1, "Kılıç", "İpek", Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "knee", Side.LEFT);
        var begun = chart.visits.begin(person.id(), List.of(course.id()), chart.user().id());
        var sheet = KneeVisit.before(Cases.seedVisit());
        chart.visits.keep(Reading.of(new Circumstances(chart.patients.get(person.id()).orElseThrow(), begun,
                Cases.PRACTICE, CLOCK.instant(), FAR, Clinic.WHO, List.of()), sheet), chart.user().id());
        return begun.id();
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void theCeilingAtFortyKilograms(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "kılıç ip").untilShown("#found-0");
        hands.press(KeyCode.ESCAPE).press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        var knee = new KneeVisit(hands);
        knee.chart();
        knee.enteredInError();
        knee.countsForNothing();
        hands.end(program, stage);
        theFileSaysTheSame();
    }

    private static void theFileSaysTheSame() throws Exception {
        var pages = Clinic.in(folder, CLOCK,
                chart -> chart.notes.pdf(chart.notes.signed(visit).orElseThrow()).orElseThrow());
        try (var document = Loader.loadPDF(pages)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("LEFT", "Kılıç, İpek",
                    "24 Nov 2026", "lidocaine 15 mg of 180 mg allowed", KneeVisit.REASON).doesNotContain("RIGHT");
        }
    }
}
