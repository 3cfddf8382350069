package enthesis.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.ClinicFields;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.entry.EntryDesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PracticeModelTest {
    private static final Clinic HILL = new Clinic("Hill Clinic", "555 0100", "112", Clinic.Copies.UNKNOWN);

    private final List<Clinic> written = new ArrayList<>();
    private final List<Clinic> kept = new ArrayList<>();
    private boolean full;

    private final PracticeModel model = new PracticeModel(new EntryDesk<>(new DirectWork(),
            new Texts(new Words(Locale.ENGLISH)), (_, clinic) -> write(clinic), kept::add),
            Clinic.named("Hill Clinic"));

    private void write(Clinic clinic) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        written.add(clinic);
    }

    @Test
    void numbersAreKept() {
        model.sheet.type(ClinicFields.TELEPHONE, "555 0100");
        model.sheet.type(ClinicFields.EMERGENCY, "112");
        model.keep();
        assertThat(written).containsExactly(HILL);
        assertThat(kept).containsExactly(HILL);
    }

    @Test
    void nothingIsKeptWithoutANameOrWithARefusedNumber() {
        model.sheet.type(ClinicFields.TELEPHONE, "1");
        model.keep();
        assertThat(model.failure.get()).isEqualTo("Not kept: the name is missing, or a number is not right.");
        model.sheet.type(ClinicFields.TELEPHONE, "");
        assertThat(model.failure.get()).isEmpty();
        model.sheet.type(ClinicFields.NAME, "");
        model.keep();
        assertThat(written).isEmpty();
    }

    @Test
    void aFailureIsSaidAndTheTypingStays() {
        full = true;
        model.sheet.type(ClinicFields.TELEPHONE, "555 0100");
        model.keep();
        assertThat(model.failure.get()).startsWith("The disk is full.");
        assertThat(model.sheet.now().text(ClinicFields.TELEPHONE)).isEqualTo("555 0100");
        assertThat(kept).isEmpty();
    }
}
