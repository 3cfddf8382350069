package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.Staffing;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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

/// One visit of two people: the assistant charts vitals and solution and cannot sign, the keys are put away while
/// nobody is there and the work is gone on with where it was, the physician unlocks at the curtain and signs. Every
/// entry says whose it is.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class TwoPeopleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));
    private static final Colleague BEN = Colleague.fresh(new PersonId(new UUID(5, 1)), "Ben Okafor", "MA",
            Role.ASSISTANT);
    private static final String HIS = "green kettle in snow";

    @TempDir
    private static Path folder;

    private final AtomicLong quiet = new AtomicLong();
    private Stage stage;
    private Program program;
    private Hands hands;

    @BeforeAll
    static void oneVisitToFinish() throws Exception {
        Clinic.found(folder, CLOCK, chart -> {
            admit(chart);
            return Clinic.complete(chart, Clinic.patient(chart, 1,
                    Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot", Side.RIGHT), CLOCK,
                    Cases.with(Cases.seedVisit(), "vitals.blood-pressure", "", "solution[1].preparedBy", ""));
        });
    }

    private static void admit(OpenChart chart) throws IOException {
        new Staffing(chart).admit(BEN, HIS.toCharArray());
    }

    @Start
    void begin(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
        program = new Program(this.stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), _ -> {}), () -> System.nanoTime() + quiet.get());
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void theAssistantChartsAndThePhysicianSigns(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        hands.unlock(BEN.name(), HIS);
        open();
        hands.press(KeyCode.F2).put("#vitals-blood-pressure", "128/78");
        theKeysArePutAway();
        hands.into("#unlock-name", BEN.name()).into("#unlock-password", HIS).press(KeyCode.ENTER)
                .untilShown("#vitals-blood-pressure");
        hands.until("his reading", () -> hands.state(".sections").toString().contains("128/78"));
        hands.press(KeyCode.F3).put("#preparedBy", BEN.name());
        hands.press(KeyCode.F9).untilSaid("An assistant charts, a clinician signs.");
        assertThat(hands.enabled("#sign")).isFalse();
        hands.picture("people-1-assistant");
        thePhysicianUnlocksAndSigns();
        hands.end(program, stage);
        Clinic.in(folder, CLOCK, TwoPeopleTest::everyEntrySaysWhose);
    }

    private void open() {
        hands.untilSaid("MUSTERMANN");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void theKeysArePutAway() {
        hands.press(KeyCode.CONTROL, KeyCode.L);
        hands.until("the curtain", () -> !hands.shows(".rail"));
        quiet.addAndGet(Duration.ofMinutes(31).toNanos());
        hands.untilSaid("The keys were put away");
        hands.picture("people-2-away");
    }

    private void thePhysicianUnlocksAndSigns() {
        hands.press(KeyCode.CONTROL, KeyCode.L);
        hands.until("the curtain", () -> !hands.shows(".rail"));
        hands.put("#unlock-name", Clinic.WHO).put("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER)
                .untilShown("#sign-password");
        hands.until("the way to sign", () -> !hands.says("An assistant charts"));
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
        hands.picture("people-3-signed");
    }

    private static Void everyEntrySaysWhose(OpenChart chart) {
        var lorna = chart.user().id();
        var visit = chart.visits.of(new PatientId(new UUID(2, 1))).getFirst();
        assertThat(chart.notes.signed(visit.id()).orElseThrow().signer()).isEqualTo(lorna);
        var by = chart.chart.trail().of(visit.patient()).stream().filter(entry -> entry.entity().equals("VISIT_ENTRY"))
                .collect(Collectors.toMap(entry -> String.valueOf(entry.after().get("field")),
                        entry -> entry.after().get("typed") + " " + entry.after().get("typed_by"), (_, last) -> last));
        assertThat(by).containsEntry("vitals.blood-pressure", "128/78 " + BEN.id())
                .containsEntry("solution[1].preparedBy", BEN.name() + " " + BEN.id())
                .containsEntry("vitals.heart-rate", "72 " + lorna);
        assertThat(chart.chart.trail().after(0).stream().map(Entry::act).filter(act -> act.what() == What.LOCKED)
                .map(act -> act.who() + " " + act.reason()))
                .containsExactly(BEN.id() + " by hand", BEN.id() + " by hand");
        return null;
    }
}
