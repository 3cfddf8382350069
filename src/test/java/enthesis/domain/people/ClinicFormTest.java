package enthesis.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Refusal;
import enthesis.domain.visit.Cases;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClinicFormTest {

    @Test
    void readsWhatWasTypedWithoutOuterBlanks() {
        var sheet = Cases.sheet("clinic.name", " Harbour  Street Clinic ", "clinic.telephone", "+49 40 555 01",
                "clinic.emergency", "112", "clinic.copy-one", "safe, room 3");
        var read = ClinicForm.read(sheet).clinic().orElseThrow();
        assertThat(read).isEqualTo(new Clinic("Harbour Street Clinic", "+49 40 555 01", "112",
                new Clinic.Copies("safe, room 3", "")));
        assertThat(ClinicForm.read(ClinicForm.sheet(read)).clinic()).contains(read);
    }

    @Test
    void onlyTheNameIsNeeded() {
        assertThat(ClinicForm.read(Cases.sheet("clinic.name", "Hill")).clinic()).contains(Clinic.named("Hill"));
        assertThat(ClinicForm.read(Cases.sheet("clinic.telephone", "555 0100")))
                .isEqualTo(new ClinicReading(Optional.empty(), Map.of()));
    }

    @Test
    void aNumberHasDigitsAndNothingIsEndless() {
        var read = ClinicForm
                .read(Cases.sheet("clinic.name", "n".repeat(201), "clinic.telephone", "ask", "clinic.emergency", "11"));
        assertThat(read).isEqualTo(new ClinicReading(Optional.empty(),
                Map.of(ClinicFields.NAME, Refusal.of("practice.refused.tooLong", "200"), ClinicFields.TELEPHONE,
                        Refusal.of("practice.refused.number"), ClinicFields.EMERGENCY,
                        Refusal.of("practice.refused.number"))));
    }

    @Test
    void aPatientCanCallWhenBothNumbersAreThere() {
        var copies = Clinic.Copies.UNKNOWN;
        assertThat(new Clinic("Hill", "555 0100", "112", copies).canBeCalled()).isTrue();
        assertThat(new Clinic("Hill", "555 0100", "", copies).canBeCalled()).isFalse();
        assertThat(new Clinic("Hill", " ", "112", copies).canBeCalled()).isFalse();
    }
}
