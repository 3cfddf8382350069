package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PersonId;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.cut.PowerCut;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The power is cut while a password is changed: the old one or the new one opens the same chart afterwards, and the
/// new one alone once the change was acknowledged (reliability.md T03). `-Denthesis.moments=200` for the long run.
@Tag("fault")
class KeyCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.moments", 4);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final PersonId WHO = PersonId.fresh();
    private static final String NAME = "Lorna Hale";
    private static final String OLD = "three brown hares";
    private static final String NEW = "green kettle in snow";

    private final CutDisk founded = new CutDisk(CutDisk.WHOLE_BLOCKS);

    private static ChartFolder folder(CutDisk disk) {
        return ChartFolder.at(disk.folder());
    }

    private static byte[] opens(CutDisk disk, String password) throws IOException {
        return Vault.open(disk, folder(disk)).unlock(NAME, password.toCharArray()) instanceof Unlocked.Open open
                ? KeyBytes.of(open.key())
                : new byte[0];
    }

    /// Whether it was acknowledged.
    private static boolean changed(CutDisk disk, int place) throws IOException {
        var vault = Vault.open(disk, folder(disk));
        vault.unlock(NAME, OLD.toCharArray());
        disk.cutAt(place);
        try {
            vault.changePassword(WHO, NEW.toCharArray());
            return true;
        } catch (PowerCut _) {
            return false;
        }
    }

    @Test
    void oneOfTheTwoPasswordsOpens(TestReporter reporter) throws IOException {
        var founder = new Founder("Harbour Clinic", WHO, NAME, RecoveryKey.fresh());
        var key = KeyBytes.of(Vault.create(founded, folder(founded), founder, OLD.toCharArray()).key());
        var uncut = founded.fork();
        assertThat(changed(uncut, Integer.MAX_VALUE)).isTrue();
        int places = uncut.done();
        int cuts = 0;
        int old = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED * 1000 + round);
            var model = List.of(CutModel.values()).get(round % CutModel.values().length);
            var as = "round %d of seed %d, %s".formatted(round, SEED, model);
            var disk = founded.fork();
            boolean acknowledged = changed(disk, 1 + (round / CutModel.values().length) % places);
            cuts += disk.isCut() ? 1 : 0;
            var after = disk.after(model, random);
            var fresh = opens(after, NEW);
            if (fresh.length == 0) {
                assertThat(acknowledged).as(as).isFalse();
                assertThat(opens(after.fork(), OLD)).as(as).isEqualTo(key);
                old++;
            } else {
                assertThat(fresh).as(as).isEqualTo(key);
            }
        }
        Tally.of("power cut inside KEY CHANGE", cuts, "%d places, 0 lost, %d with the old password".formatted(places,
                old)).to(reporter);
        assertThat(cuts).isEqualTo(ROUNDS);
    }
}
