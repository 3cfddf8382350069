package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.NotPermitted;
import enthesis.storage.trail.What;
import enthesis.ui.start.first.Beginning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The people of a real chart and their keys, through the door, with a disk that fails in between.
@NullUnmarked
class StaffingTest {
    private static final String LORNA = "Lorna Hale";
    private static final String BEN = "Ben Öst";
    private static final String FIRST = "three brown hares";
    private static final String SECOND = "green kettle in snow";

    private final RecoveryKey recovery = RecoveryKey.fresh();
    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());

    @TempDir
    private Path folder;

    private FrontDoor door;

    private FrontDoor door() {
        return new FrontDoor(new Ground(ChartFolder.at(folder), disk, TestChart.CLOCK, Shipped.load()));
    }

    @BeforeEach
    void found() throws Exception {
        door = door();
        door.found(new Beginning(Clinic.named("Harbour Clinic"), LORNA, "MD", recovery), FIRST.toCharArray());
    }

    @AfterEach
    void close() throws IOException {
        disk.mend();
        door.close();
    }

    private Staffing staffing() {
        return new Staffing(door.chart());
    }

    private void again() throws Exception {
        door.close();
        door = door();
        door.look();
    }

    private boolean opens(String name, String password) throws Exception {
        return door.unlock(name, password.toCharArray()) instanceof Unlocked.Open;
    }

    private static Colleague assistant(String name) {
        return Colleague.fresh(PersonId.fresh(), name, "MA", Role.ASSISTANT);
    }

    private List<What> trail() {
        return door.chart().chart.trail().after(0).stream().map(entry -> entry.act().what()).distinct().toList();
    }

    @Test
    void somebodyIsAdmittedGetsAnotherRoleAndLeaves() throws Exception {
        var ben = assistant(BEN);
        staffing().admit(ben, SECOND.toCharArray());
        again();
        assertThat(opens("ben öst", SECOND)).isTrue();
        assertThat(door.chart().user()).isEqualTo(ben);
        assertThatThrownBy(() -> staffing().reRole(ben.id(), Role.OWNER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> staffing().admit(assistant("Mira Voss"), SECOND.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> staffing().recovery(RecoveryKey.fresh())).isInstanceOf(NotPermitted.class);
        assertThat(opens(LORNA, FIRST)).isTrue();
        staffing().reRole(ben.id(), Role.CLINICIAN);
        assertThatThrownBy(() -> staffing().admit(assistant("BEN  öst"), SECOND.toCharArray()))
                .isInstanceOf(NotDone.class);
        assertThatThrownBy(() -> staffing().end(door.chart().user().id())).isInstanceOf(NotDone.class);
        staffing().end(ben.id());
        assertThat(door.chart().people.find(ben.id()))
                .contains(new Colleague(ben.id(), BEN, "MA", Role.CLINICIAN, false));
        again();
        assertThat(opens(BEN, SECOND)).isFalse();
        assertThat(opens(LORNA, FIRST)).isTrue();
        assertThat(trail()).contains(What.ADMITTED, What.RE_ROLED, What.LEFT, What.WRONG_PASSWORDS);
    }

    @Test
    void passwordsAreChangedForgottenAndSetAnew() throws Exception {
        var ben = assistant(BEN);
        staffing().admit(ben, SECOND.toCharArray());
        assertThat(staffing().password(ben.id(), "not mine at all".toCharArray(), FIRST.toCharArray()))
                .isInstanceOf(Unlocked.Wrong.class);
        assertThat(opens(BEN, SECOND)).isTrue();
        assertThat(staffing().password(ben.id(), SECOND.toCharArray(), "blue ladder under rain".toCharArray()))
                .isInstanceOf(Unlocked.Open.class);
        var lorna = door.chart().people.staff().all().stream().filter(one -> one.isOwner()).findFirst().orElseThrow();
        assertThatThrownBy(() -> staffing().password(lorna.id(), SECOND.toCharArray(), SECOND.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThat(opens(LORNA, FIRST)).isTrue();
        staffing().password(ben.id(), FIRST.toCharArray(), SECOND.toCharArray());
        again();
        assertThat(opens(BEN, "blue ladder under rain")).isFalse();
        assertThat(opens(BEN, SECOND)).isTrue();
        assertThat(trail()).contains(What.PASSWORD_CHANGED, What.PASSWORD_RESET);
    }

    @Test
    void aNewSheetVoidsTheOldOne() throws Exception {
        var fresh = RecoveryKey.fresh();
        staffing().recovery(fresh);
        again();
        assertThat(door.recover(recovery, "an old sheet from the drawer")).isInstanceOf(Unlocked.Wrong.class);
        assertThat(door.recover(fresh, "all passwords forgotten")).isInstanceOf(Unlocked.Emergency.class);
        assertThat(trail()).contains(What.RECOVERY_REPLACED, What.RECOVERY_USED);
    }

    /// Whatever write fails: the chart opens for its owner, and who is listed without a key gets a password.
    @Test
    void aDiskThatFailsInBetweenLeavesAChartThatOpens() throws Exception {
        boolean rowOnly = false;
        for (int write = 1; write <= 3; write++) {
            var name = "Helper " + write;
            disk.failFromWrite(write, _ -> new IOException("Input/output error"));
            var admitted = admitted(name);
            disk.mend();
            again();
            assertThat(opens(LORNA, FIRST)).isTrue();
            var row = door.chart().people.staff().all().stream()
                    .filter(one -> one.colleague().name().equals(name)).findFirst();
            boolean key = row.filter(one -> keys().contains(one.id())).isPresent();
            assertThat(key).isEqualTo(admitted);
            rowOnly |= row.isPresent() && !key;
            if (row.isPresent() && !key) {
                staffing().password(row.get().id(), FIRST.toCharArray(), SECOND.toCharArray());
                assertThat(opens(name, SECOND)).isTrue();
                assertThat(opens(LORNA, FIRST)).isTrue();
            }
        }
        assertThat(rowOnly).isTrue();
    }

    private boolean admitted(String name) {
        try {
            staffing().admit(assistant(name), SECOND.toCharArray());
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private Set<PersonId> keys() {
        try {
            return staffing().listed().keys();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The vault still has the key of somebody who has left: it is a wrong password, and is taken out.
    @Test
    void theKeyOfSomebodyWhoHasLeftOpensNothing() throws Exception {
        var ben = assistant(BEN);
        staffing().admit(ben, SECOND.toCharArray());
        door.chart().people.left(ben.id(), door.chart().user().id());
        again();
        assertThat(opens(BEN, SECOND)).isFalse();
        assertThat(door.isOpen()).isFalse();
        assertThat(opens(LORNA, FIRST)).isTrue();
        assertThat(keys()).doesNotContain(ben.id());
    }
}
