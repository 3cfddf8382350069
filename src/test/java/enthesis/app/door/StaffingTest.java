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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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

    /// Back under the same name, with a new password and a new key; the trail knows of both.
    @Test
    void somebodyWhoLeftIsAdmittedAgain() throws Exception {
        var ben = assistant(BEN);
        staffing().admit(ben, SECOND.toCharArray());
        staffing().end(ben.id());
        assertThatThrownBy(() -> staffing().admit(assistant(BEN), SECOND.toCharArray())).isInstanceOf(NotDone.class);
        staffing().readmit(ben.id(), "blue ladder under rain".toCharArray());
        assertThatThrownBy(() -> staffing().readmit(ben.id(), SECOND.toCharArray()))
                .isInstanceOf(NoSuchElementException.class);
        again();
        assertThat(opens(BEN, SECOND)).isFalse();
        assertThat(opens(BEN, "blue ladder under rain")).isTrue();
        assertThat(door.chart().user()).isEqualTo(ben);
        assertThatThrownBy(() -> staffing().readmit(ben.id(), SECOND.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThat(trail()).containsSequence(What.LEFT, What.READMITTED);
    }

    /// Whoever renames themselves signs with the key they had; the trail has both names.
    @Test
    void aPersonIsRenamed() throws Exception {
        var ben = assistant(BEN);
        staffing().admit(ben, SECOND.toCharArray());
        var lorna = door.chart().user();
        var keys = new ArrayList<String>();
        door.chart().vault.sign(lorna.id(), FIRST.toCharArray(), key -> keys.add(key.publicKey()));
        var mohn = Colleague.fresh(lorna.id(), "Lorna Mohn", "MD", Role.OWNER);
        assertThat(staffing().rename(mohn, "not mine at all".toCharArray(), FIRST.toCharArray()))
                .isInstanceOf(Unlocked.Wrong.class);
        assertThat(door.chart().people.find(lorna.id())).contains(lorna);
        assertThat(staffing().rename(mohn, FIRST.toCharArray(), FIRST.toCharArray()))
                .isInstanceOf(Unlocked.Open.class);
        assertThat(door.chart().user()).isEqualTo(mohn);
        assertThatThrownBy(() -> staffing().retitle(Colleague.fresh(ben.id(), "lorna MOHN", "", Role.ASSISTANT)))
                .isInstanceOf(NotDone.class);
        staffing().rename(Colleague.fresh(ben.id(), "Ben Mohn", "RN", Role.ASSISTANT), FIRST.toCharArray(),
                "blue ladder under rain".toCharArray());
        again();
        assertThat(opens(LORNA, FIRST)).isFalse();
        assertThat(opens("Ben Mohn", "blue ladder under rain")).isTrue();
        assertThatThrownBy(() -> staffing().retitle(mohn)).isInstanceOf(NotPermitted.class);
        assertThat(opens("Lorna Mohn", FIRST)).isTrue();
        door.chart().vault.sign(lorna.id(), FIRST.toCharArray(), key -> keys.add(key.publicKey()));
        assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
        assertThat(door.chart().chart.trail().ofRow("person", lorna.id().toString()).getLast()).satisfies(entry -> {
            assertThat(entry.act().what()).isEqualTo(What.RENAMED);
            assertThat(entry.before()).containsEntry("name", LORNA);
            assertThat(entry.after()).containsEntry("name", "Lorna Mohn");
        });
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

    /// A check that nobody waits for is stopped, with the window open or at its end; the keys are put away, and the
    /// next unlocking begins anew.
    @Test
    void aCheckIsStoppedAndBeginsAgain() throws Exception {
        door.close();
        Files.delete(folder.resolve("chart.seal"));
        Files.delete(folder.resolve("backups").resolve("chart.seal"));
        again();
        var steps = new AtomicInteger();
        door.watch(_ -> {
            steps.incrementAndGet();
            door.stop();
        });
        assertThatThrownBy(() -> opens(LORNA, FIRST)).isInstanceOfSatisfying(NotOpened.class,
                why -> assertThat(why.words()).isEqualTo("chart.stoppedCheck"));
        assertThat(door.isOpen()).isFalse();
        assertThat(steps).hasPositiveValue();
        door.watch(_ -> door.giveUp());
        assertThatThrownBy(() -> opens(LORNA, FIRST)).isInstanceOf(NotOpened.class);
        again();
        assertThat(opens(LORNA, FIRST)).isTrue();
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
