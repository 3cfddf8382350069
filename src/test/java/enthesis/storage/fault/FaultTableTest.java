package enthesis.storage.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTableTest {
    private static final List<Tally> SAID = List.of(Tally.of("kill -9", 500, "0 lost"), Tally.of("cut, NONE", 300,
            "0\nlost"), Tally.of("cut, RANDOM", 199, "0 lost"));

    @Test
    void whatWasTriedTooSeldomOrNotAtAllIsMissing() {
        assertThat(FaultTable.missing(SAID, "kill -9=500", "cut=499")).isEmpty();
        assertThat(FaultTable.missing(SAID, "kill -9=501", "cut=500", "flip=1")).containsExactly("kill -9: 500 of 501",
                "cut: 499 of 500", "flip: 0 of 1");
    }

    @Test
    void aProgramThatIsMissingIsSaid() {
        assertThat(FaultTable.missing(SAID, "needs=sh -c true")).isEmpty();
        assertThat(FaultTable.missing(SAID, "needs=no-such-program -V", "needs=sh -c false")).containsExactly(
                "this run needs the program no-such-program", "this run needs the program sh");
    }

    @Test
    void aLineIsReadAsItWasSaid() {
        assertThat(SAID.get(1)).isEqualTo(Tally.read("cut, NONE\t300\t0 lost"));
    }
}
