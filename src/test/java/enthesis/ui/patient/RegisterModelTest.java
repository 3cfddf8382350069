package enthesis.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.DateText;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.value.PatientId;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person ERIKA = new Person(PatientId.fresh(), new ChartNumber("004711"), "Mustermann",
            "Erika", LocalDate.of(1968, 4, 12), Sex.FEMALE, "");
    private static final RegisterModel.Today WHEN = new RegisterModel.Today(TODAY, DateText.Slashes.ASK,
            new Texts(new Words(Locale.ENGLISH)));

    private final List<Patient> written = new ArrayList<>();
    private final List<Patient> kept = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    private RegisterDesk desk() {
        return new RegisterDesk((known, but) -> but.equals(Optional.of(ERIKA.id()))
                ? List.of()
                : Duplicates.of(known, List.of(ERIKA)), (patient, reason) -> {
                    if (patient.person().number().equals(ERIKA.number()) && !patient.id().equals(ERIKA.id())) {
                        return Optional.of(ERIKA);
                    }
                    written.add(patient);
                    reasons.add(reason);
                    return Optional.empty();
                });
    }

    private RegisterModel register(String typed) {
        return RegisterModel.register(new DirectWork(), desk(), WHEN,
                new RegisterModel.Begun(new ChartNumber("004712"), PatientQuery.of(typed, TODAY)), kept::add);
    }

    @Test
    void beginsWithWhatWasTypedToFindAndTheNextNumber() {
        var sheet = register("novak jana 3.2.1991").sheet.now();
        assertThat(sheet.texts()).isEqualTo(Map.of(RegisterFields.FAMILY, "novak", RegisterFields.GIVEN, "jana",
                RegisterFields.BORN, "3 Feb 1991", RegisterFields.NUMBER, "004712"));
    }

    @Test
    void missingFieldsKeepItFromBeingWritten() {
        var model = register("novak");
        model.keep();
        assertThat(written).isEmpty();
        assertThat(model.wanted.get()).isTrue();
        assertThat(model.reading.get().missing()).containsExactly(RegisterFields.BORN, RegisterFields.SEX);
    }

    @Test
    void likelyDuplicateIsNamedWhileTyping() {
        var model = register("mustermann erica 12.4.68");
        assertThat(model.alike.get()).containsExactly(new Likeness(ERIKA, Likeness.Reason.SAME_BIRTH));
        model.sheet.type(RegisterFields.BORN, "1.1.1950");
        assertThat(model.alike.get()).isEmpty();
    }

    @Test
    void takenNumberIsSaidAndNothingIsKept() {
        var model = register("novak jana 3.2.1991");
        model.sheet.type(RegisterFields.SEX, "female");
        model.sheet.type(RegisterFields.NUMBER, "004711");
        model.keep();
        assertThat(written).isEmpty();
        assertThat(kept).isEmpty();
        assertThat(model.failure.get()).contains("MUSTERMANN, Erika");
        model.sheet.type(RegisterFields.NUMBER, "004712");
        model.keep();
        assertThat(kept).isEqualTo(written).hasSize(1);
    }

    @Test
    void anAllergyLeavesTheChartWithItsReason() {
        var latex = new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), TODAY);
        var model = RegisterModel.edit(new DirectWork(), desk(), WHEN,
                new Patient(ERIKA, latex, List.of(), Weighed.NEVER), kept::add);
        model.removeAllergy(1);
        model.sheet.type(RegisterFields.ALLERGIES, "none");
        model.keep();
        assertThat(written).isEmpty();
        model.sheet.type(RegisterFields.ALLERGY_REASON, " tested, none ");
        model.keep();
        assertThat(written).extracting(Patient::allergies).containsExactly(new Allergies.NoneKnown(TODAY));
        assertThat(reasons).containsExactly("tested, none");
    }

    @Test
    void editingDoesNotWarnOfItselfAndDatesWhatWasAskedAnew() {
        var before = new Patient(ERIKA, new Allergies.NoneKnown(TODAY.minusDays(90)), List.of(), Weighed.NEVER);
        var model = RegisterModel.edit(new DirectWork(), desk(), WHEN, before, kept::add);
        assertThat(model.alike.get()).isEmpty();
        model.sheet.type(RegisterFields.TELEPHONE, "0151 555 0142");
        assertThat(model.reading.get().patient().map(Patient::allergies)).contains(before.allergies());
        model.sheet.type(RegisterFields.ALLERGIES, "");
        model.sheet.type(RegisterFields.ALLERGIES, "none");
        assertThat(model.reading.get().patient().map(Patient::allergies)).contains(new Allergies.NoneKnown(TODAY));
    }
}
