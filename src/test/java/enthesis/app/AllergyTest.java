package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A latex allergy on record, "none known" today and latex gloves: the STOP stands, also after the visit was kept and
/// opened again; an allergy of the person's other chart counts too (rulings 8 and 21).
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class AllergyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));
    private static final Allergies LATEX = listed("latex", "anaphylaxis, 2019");

    @TempDir
    private static Path folder;

    private static PatientId patient;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void twoCharts() throws Exception {
        patient = Clinic.found(folder, CLOCK, AllergyTest::charts);
    }

    private static Allergies listed(String substance, String reaction) {
        return new Allergies.Listed(List.of(new Allergy(substance, Severity.SEVERE, reaction)),
                LocalDate.of(2026, 10, 26));
    }

    private static PatientId charts(OpenChart chart) {
        var who = chart.user().id();
        var one = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "knee", Side.LEFT);
        var other = Clinic.patient(chart, 2, Clinic.person(2, "Nowak", "Jana", Sex.FEMALE), "knee", Side.LEFT);
        chart.patients.allergies(one.patient(), LATEX, who);
        chart.patients.allergies(other.patient(), listed("iodine", ""), who);
        chart.links.link(other.patient(), one.patient(), "registered twice", who);
        return one.patient();
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void theStopStandsAfterNoneKnownWasKept(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "novak").untilShown("#found-0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        assertThat(hands.words(".banner-chips")).contains("LATEX, severe", "IODINE, severe", "Also chart 000002");
        hands.choose("#checkIn-allergies", 1);
        hands.press(KeyCode.F4).untilShown("#procedure-gloves");
        hands.choose("#procedure-gloves", 1);
        theStopStands(hands);
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        theStopStands(hands);
        hands.picture("allergy-1-unsettled");
        hands.press(KeyCode.F4).untilShown("#procedure-gloves");
        hands.untilSaid("LATEX, IODINE (on record, none known today)");
        hands.picture("allergy-2-timeout");
        hands.end(program, stage);
        var kept = Clinic.in(folder, CLOCK, chart -> chart.patients.get(patient).orElseThrow().allergies());
        assertThat(kept).isEqualTo(LATEX);
    }

    private static void theStopStands(Hands hands) {
        hands.untilSaid("Allergy to latex: ");
        hands.untilSaid("None known today, yet listed before: latex, iodine");
        hands.untilSaid("Linked chart 000002: iodine");
        assertThat(hands.words(".banner-chips")).contains("LATEX, severe").doesNotContain("Allergies: none known");
    }
}
