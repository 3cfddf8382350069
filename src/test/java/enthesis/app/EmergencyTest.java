package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The recovery key on a real chart: whoever opens it by the key stands in the trail, whatever they do then
/// (rulings 1).
class EmergencyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);
    private static final String WHY = "forgotten over the holidays";
    private static final Act USED = Act.of(What.RECOVERY_USED, PersonId.NOBODY).because(WHY);

    @TempDir
    Path place;

    private final RecoveryKey recovery = RecoveryKey.fresh();
    private Path folder = Path.of("");
    private PersonId owner = PersonId.NOBODY;

    @BeforeEach
    void founds() throws Exception {
        folder = place.resolve("chart");
        owner = Clinic.found(folder, CLOCK, recovery, chart -> chart.user().id());
    }

    private FrontDoor door() throws IOException {
        var door = new FrontDoor(new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load()));
        door.look();
        return door;
    }

    /// What the trail says of the ways in, by name and password at last.
    private List<Act> waysIn(String password) throws Exception {
        var door = door();
        assertThat(door.unlock(Clinic.WHO, password.toCharArray())).isInstanceOf(Unlocked.Open.class);
        var kinds = EnumSet.of(What.RECOVERY_USED, What.PASSWORD_RESET, What.WRONG_PASSWORDS, What.UNLOCKED);
        try {
            return door.chart().chart.trail().after(0).stream().map(Entry::act)
                    .filter(act -> kinds.contains(act.what()))
                    .toList();
        } finally {
            door.close();
        }
    }

    @Test
    void givingUpAfterTheKeyWasRightLeavesItsEntry() throws Exception {
        var door = door();
        assertThat(door.recover(RecoveryKey.fresh(), WHY)).isInstanceOf(Unlocked.Wrong.class);
        assertThat(door.recover(recovery, WHY)).isInstanceOf(Unlocked.Emergency.class);
        assertThat(door.names()).containsExactly(Clinic.WHO);
        door.close();
        assertThat(waysIn(Clinic.PASSWORD)).containsExactly(USED,
                Act.of(What.WRONG_PASSWORDS, PersonId.NOBODY).because("1"), Act.of(What.UNLOCKED, owner));
    }

    /// As a kill in that moment leaves the files.
    @Test
    void itsEntryIsOnTheDiskBeforeAnybodyIsTold() throws Exception {
        var door = door();
        door.recover(recovery, WHY);
        var left = place.resolve("left");
        Files.createDirectory(left);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.getFileName().toString().startsWith(".")).toList()) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        door.close();
        folder = left;
        assertThat(waysIn(Clinic.PASSWORD)).containsExactly(USED, Act.of(What.UNLOCKED, owner));
    }

    @Test
    void aNewPasswordOpensAndTheOldOneDoesNotAnyMore() throws Exception {
        var door = door();
        assertThatThrownBy(() -> door.renew(Clinic.WHO, "green kettle in snow".toCharArray()))
                .isInstanceOf(IllegalStateException.class);
        door.recover(recovery, WHY);
        assertThat(door.renew(Clinic.WHO, "green kettle in snow".toCharArray())).isInstanceOf(Unlocked.Open.class);
        assertThat(door.chart().user().name()).isEqualTo(Clinic.WHO);
        door.close();
        var other = door();
        assertThat(other.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray())).isInstanceOf(Unlocked.Wrong.class);
        assertThat(waysIn("green kettle in snow")).containsExactly(USED, Act.of(What.PASSWORD_RESET, owner),
                Act.of(What.WRONG_PASSWORDS, owner).because("1"), Act.of(What.UNLOCKED, owner));
    }
}
