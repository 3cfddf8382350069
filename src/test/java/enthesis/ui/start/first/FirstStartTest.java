package enthesis.ui.start.first;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.ClinicFields;
import enthesis.domain.words.Words;
import enthesis.storage.key.RecoveryKey;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.HeldWork;
import enthesis.ui.start.proof.KeyGroup;
import enthesis.ui.start.proof.KeyProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstStartTest {
    private static final Clinic HARBOUR = Clinic.named("Harbour Street Clinic");

    private final Desk desk = new Desk();
    private final KeyProof proof = new KeyProof(RecoveryKey::fresh);
    private final List<String> founded = new ArrayList<>();
    private final HeldWork printing = new HeldWork();
    private final FirstStart start = new FirstStart(desk, proof, new DirectWork(), printing,
            new Texts(new Words(Locale.ENGLISH)), () -> founded.add("open"));

    @Test
    void eachStepSaysWhatIsMissing() {
        assertThat(start.missing().get()).isEqualTo("The name of the clinic is missing");
        start.next();
        assertThat(start.step.get()).isEqualTo(FirstStart.Step.CHART);
        start.clinic.type(ClinicFields.NAME, "Harbour Street Clinic");
        start.next();
        assertThat(start.missing().get()).isEqualTo("The name is missing");
        person("blue ladder under rain");
        start.next();
        assertThat(start.missing().get()).isEqualTo("Put the key on paper first");
    }

    @Test
    void numbersAreAskedButNotDemanded() {
        start.clinic.type(ClinicFields.NAME, "Harbour Street Clinic");
        start.clinic.type(ClinicFields.TELEPHONE, "none");
        start.next();
        assertThat(start.missing().get()).isEqualTo("A number is not right yet");
        start.clinic.type(ClinicFields.TELEPHONE, "555 0100");
        start.clinic.type(ClinicFields.EMERGENCY, "112");
        start.next();
        assertThat(start.step.get()).isEqualTo(FirstStart.Step.PERSON);
        assertThat(start.practice().clinic())
                .contains(new Clinic("Harbour Street Clinic", "555 0100", "112", Clinic.Copies.UNKNOWN));
    }

    @Test
    void aChartIsMadeOnlyAfterTheWholeKeyWasTypedBack() {
        toRecovery();
        start.print(Optional::empty);
        assertThat(desk.papers).containsExactly(new RecoveryPaper(HARBOUR, proof.key().groups()));
        printing.go();
        assertThat(desk.printed).containsExactly("[1]");
        typeBack(8);
        start.next();
        assertThat(desk.made).isEmpty();
        assertThat(start.missing().get()).isEqualTo("Groups still missing: 1");
        typeBack(9);
        start.next();
        assertThat(desk.made).containsExactly(
                new Beginning(HARBOUR, "Lorna Hale", "physician", proof.key()));
        assertThat(desk.password).isEqualTo("blue ladder under rain");
        assertThat(founded).containsExactly("open");
        assertThat(start.person.password.get()).isEmpty();
    }

    @Test
    void aPrinterThatHangsHoldsNothingUp() {
        toRecovery();
        start.print(Optional::empty);
        assertThat(start.busy.get()).isFalse();
        assertThat(proof.onPaper.get()).isFalse();
        proof.papered();
        typeBack(9);
        start.next();
        assertThat(founded).containsExactly("open");
    }

    /// The next screen takes a moment to come; Enter pressed meanwhile must not make a second chart over the first.
    @Test
    void aChartIsMadeOnce() {
        toRecovery();
        start.proof.show();
        typeBack(9);
        start.next();
        assertThat(start.busy.get()).isTrue();
        start.next();
        assertThat(desk.made).hasSize(1);
    }

    @Test
    void whatNeedsNoPasswordIsMadeFromTheFirstLetterOn() {
        assertThat(desk.prepared).isEmpty();
        start.clinic.type(ClinicFields.NAME, "H");
        start.clinic.type(ClinicFields.NAME, "Ha");
        assertThat(desk.prepared).containsExactly(proof.key());
        assertThat(desk.made).isEmpty();
    }

    @Test
    void aFailureIsSaidAndTheStepCanBeTriedAgain() {
        toRecovery();
        start.proof.show();
        typeBack(9);
        desk.failing = Optional.of(new IOException("No space left on device"));
        start.next();
        assertThat(founded).isEmpty();
        assertThat(start.busy.get()).isFalse();
        assertThat(start.failure.get()).startsWith("The disk is full.");
        desk.failing = Optional.empty();
        start.next();
        assertThat(founded).containsExactly("open");
    }

    @Test
    void showingTheKeyAgainMakesANewOne() {
        proof.show();
        var first = proof.key();
        proof.groups.getFirst().typed.set(first.groups().getFirst());
        assertThat(proof.shown.get()).isFalse();
        proof.show();
        assertThat(proof.key()).isNotEqualTo(first);
        assertThat(proof.groups.getFirst().typed.get()).isEmpty();
        assertThat(proof.shown.get()).isTrue();
    }

    @Test
    void aWrongSignIsNamedByGroupAndPlaceNotByWhatItShouldBe() {
        var right = proof.key().groups().get(4);
        var wrong = right.charAt(2) == 'S' ? '9' : 'S';
        proof.groups.get(4).typed.set(right.substring(0, 2) + wrong);
        assertThat(proof.wrong()).contains(new KeyGroup.Wrong(5, 3, Character.toString(wrong)));
        proof.groups.get(4).typed.set(right.substring(0, 2));
        assertThat(proof.groups.get(4).state().get()).isEqualTo(KeyGroup.State.TYPING);
        proof.groups.get(4).typed.set(right.toLowerCase(Locale.ROOT));
        assertThat(proof.groups.get(4).state().get()).isEqualTo(KeyGroup.State.AGREES);
    }

    private void toRecovery() {
        start.clinic.type(ClinicFields.NAME, " Harbour Street Clinic ");
        start.next();
        person("blue ladder under rain");
        start.next();
        assertThat(start.step.get()).isEqualTo(FirstStart.Step.RECOVERY);
    }

    private void person(String password) {
        start.person.name.set("Lorna Hale");
        start.person.role.set("physician");
        start.person.password.set(password);
        start.person.again.set(password);
    }

    private void typeBack(int groups) {
        for (int i = 0; i < groups; i++) {
            proof.groups.get(i).typed.set(proof.key().groups().get(i));
        }
    }

    private static final class Desk implements Founding {
        private final List<RecoveryPaper> papers = new ArrayList<>();
        private final List<String> printed = new ArrayList<>();
        private final List<RecoveryKey> prepared = new ArrayList<>();
        private final List<Beginning> made = new ArrayList<>();
        private Optional<IOException> failing = Optional.empty();
        private String password = "";

        @Override
        public String folder() {
            return "/home/lorna/.local/share/enthesis";
        }

        @Override
        public void prepare(RecoveryKey recovery) {
            prepared.add(recovery);
        }

        @Override
        public byte[] pages(RecoveryPaper paper) {
            papers.add(paper);
            return new byte[]{1};
        }

        @Override
        public void print(byte[] pages) {
            printed.add(Arrays.toString(pages));
        }

        @Override
        public void save(RecoveryPaper paper, Path file) {
            throw new AssertionError("nothing is saved here");
        }

        @Override
        public void found(Beginning beginning, char[] typed) throws IOException {
            if (failing.isPresent()) {
                throw failing.get();
            }
            made.add(beginning);
            password = new String(typed);
        }
    }
}
