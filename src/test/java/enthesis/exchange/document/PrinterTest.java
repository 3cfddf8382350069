package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.note.SeedCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A printer that is not there is a sentence.
class PrinterTest {

    @Test
    void aPrinterThatWasTakenAwayIsSaid() {
        var choice = new Printer.Choice("no printer has this name", 2, true, List.of(new Printer.Range(1, 1)));
        var failed = catchThrowableOfType(Printer.Failed.class, () -> Printer.print(new byte[0], choice));
        assertThat(failed.words()).isEqualTo("paper.printer.none");
        assertThat(SeedCase.WORDS.say(failed.words())).startsWith("There is no printer.");
    }
}
