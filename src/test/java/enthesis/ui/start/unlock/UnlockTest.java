package enthesis.ui.start.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PersonId;
import enthesis.domain.words.Words;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.recovery.Step;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnlockTest {
    private static final PersonId LORNA = new PersonId(new UUID(7, 7));
    private final Door door = new Door();
    private final SteppedReminders reminders = new SteppedReminders();
    private final List<PersonId> opened = new ArrayList<>();
    private final Unlock unlock = new Unlock(door, new DirectWork(), reminders, new Texts(new Words(Locale.ENGLISH)),
            open -> opened.add(open.who()));

    @Test
    void nameAndPasswordOpen() {
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
        assertThat(opened).containsExactly(LORNA);
        assertThat(unlock.password.get()).isEmpty();
        theNextWaitsUntilTheViewHasChanged();
    }

    /// Between the right password and what comes next the card is busy, and hears nobody.
    private void theNextWaitsUntilTheViewHasChanged() {
        assertThat(unlock.busy()).isTrue();
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
        assertThat(opened).containsExactly(LORNA);
        unlock.entered();
        assertThat(unlock.busy()).isFalse();
        unlock.unlock();
        assertThat(opened).containsExactly(LORNA, LORNA);
        unlock.notEntered(new java.io.IOException("No space left on device"));
        assertThat(unlock.state().get()).isInstanceOfSatisfying(UnlockState.Failed.class,
                failed -> assertThat(failed.sentence()).contains("full"));
    }

    @Test
    void aWrongPasswordIsWaitedForByTheSecond() {
        door.wait = Duration.ofSeconds(2);
        type("Lorna Hale", "wrong");
        unlock.unlock();
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Wrong(2, false));
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
        assertThat(opened).isEmpty();
        reminders.pass(Duration.ofSeconds(1));
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Wrong(1, false));
        reminders.pass(Duration.ofSeconds(1));
        unlock.unlock();
        assertThat(opened).containsExactly(LORNA);
    }

    @Test
    void theRecoveryKeyNeedsAReasonAndThenAPersonWithANewPassword() {
        unlock.recovery.set(true);
        unlock.key.set(String.join(" ", door.recovery.groups()));
        unlock.reason.set("forgot");
        unlock.unlock();
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Failed("Say why, in 10 letters or more."));
        unlock.reason.set("forgotten over the holidays");
        unlock.unlock();
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Recovered(List.of("Lorna Hale")));
        unlock.newPassword.set("green kettle in snow");
        unlock.newAgain.set("green kettle in snow");
        unlock.renew("Lorna Hale");
        assertThat(opened).containsExactly(LORNA);
        assertThat(door.renewed).isEqualTo("Lorna Hale green kettle in snow");
        assertThat(unlock.key.get()).isEmpty();
    }

    /// What is over within a moment is not shown; then it says what is read, by the table's name, and how long
    /// it takes.
    @Test
    void aLongReadingIsToldAndAShortOneIsNot() {
        door.during = () -> {
            unlock.checking(Step.of(Step.Kind.OPENING, 0));
            reminders.pass(Duration.ofMillis(200));
            assertThat(unlock.state().get()).isEqualTo(new UnlockState.Busy());
            unlock.checking(new Step(Step.Kind.TABLE, "SIGNED_NOTE", 3, 61, 0.25));
            reminders.pass(Duration.ofMillis(100));
            told("Checking the chart: Signed note, 3 of 61", 0.25, 0);
            reminders.pass(Duration.ofSeconds(2));
            told("Checking the chart: Signed note, 3 of 61", 0.25, 2);
            unlock.checking(new Step(Step.Kind.TABLE, "flyway_schema_history", 4, 61, 0.5));
            told("Checking the chart: the list of tables, 4 of 61", 0.5, 2);
            unlock.checking(Step.of(Step.Kind.PUTTING_BACK, 21));
            told("Putting back from the journal: write 21", -1, 2);
            unlock.checking(new Step(Step.Kind.UNDOING, "", 3000, 12000, 0.25));
            assertThat(unlock.state().get()).isEqualTo(new UnlockState.Checking(
                    "An import was cut off last time. Nothing of it was ever shown.",
                    "Taking out what the import had stored: 3000 of 12000 rows", 0.25, 2));
            assertThat(unlock.waiting()).isTrue();
        };
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
        assertThat(opened).containsExactly(LORNA);
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Entering());
        reminders.pass(Duration.ofSeconds(5));
        unlock.checking(Step.of(Step.Kind.OPENING, 0));
        reminders.pass(Duration.ofSeconds(5));
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Entering());
    }

    @Test
    void aLargeChartThatIsComparedIsNotSaidToHaveBeenLeftOpen() {
        door.during = () -> {
            unlock.checking(new Step(Step.Kind.COMPARING, "", 600, 2400, 0.25));
            reminders.pass(Duration.ofMillis(300));
            assertThat(unlock.state().get()).isEqualTo(new UnlockState.Checking(
                    "A large chart takes a moment to open.",
                    "Comparing the chart file with how it was closed: 600 of 2400 MB", 0.25, 0));
        };
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
    }

    /// So that what takes long may begin; once for each that is typed.
    @Test
    void theFirstLetterSaysThatSomebodyComes() {
        unlock.name.set("");
        assertThat(door.expected).isZero();
        unlock.name.set("L");
        unlock.name.set("Lo");
        assertThat(door.expected).isEqualTo(1);
        unlock.password.set("b");
        unlock.key.set("K");
        assertThat(door.expected).isEqualTo(3);
    }

    @Test
    void aChartThatIsMadeAnewIsSaidToBe() {
        door.during = () -> {
            unlock.checking(Step.of(Step.Kind.ANEW, 0));
            reminders.pass(Duration.ofMillis(300));
            assertThat(((UnlockState.Checking) unlock.state().get()).why()).contains("made anew from its last backup");
        };
        type("Lorna Hale", "blue ladder under rain");
        unlock.unlock();
    }

    private void told(String what, double share, long seconds) {
        assertThat(unlock.state().get()).isEqualTo(new UnlockState.Checking(
                "The program was not closed properly last time.", what, share, seconds));
    }

    private void type(String name, String password) {
        unlock.name.set(name);
        unlock.password.set(password);
    }

    private static final class Door implements Gate {
        private final RecoveryKey recovery = RecoveryKey.fresh();
        private Duration wait = Duration.ZERO;
        private String renewed = "";
        private Runnable during = () -> {};
        private int expected;

        @Override
        public void expect() {
            expected++;
        }

        @Override
        public Unlocked unlock(String name, char[] password) {
            during.run();
            return new String(password).equals("blue ladder under rain") ? open() : new Unlocked.Wrong(wait);
        }

        @Override
        public Unlocked recover(RecoveryKey key, String reason) {
            return key.equals(recovery)
                    ? new Unlocked.Emergency(MasterKey.fresh(), reason, 0)
                    : new Unlocked.Wrong(wait);
        }

        @Override
        public List<String> names() {
            return List.of("Lorna Hale");
        }

        @Override
        public Unlocked renew(String name, char[] password) {
            renewed = name + " " + new String(password);
            return open();
        }

        private static Unlocked open() {
            return new Unlocked.Open(MasterKey.fresh(), LORNA, 0);
        }
    }
}
