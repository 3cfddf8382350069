package enthesis.domain.patient.register;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DateText DATES = new DateText(TODAY, DateText.Slashes.ASK);
    private static final PatientId ID = PatientId.fresh();
    private static final Sheet WHOLE = Sheet.of(Map.of(RegisterFields.FAMILY, "Mustermann", RegisterFields.GIVEN,
            "Erika", RegisterFields.BORN, "12.4.68", RegisterFields.SEX, "female", RegisterFields.NUMBER, "004711"));
    private static final Person ERIKA = new Person(ID, new ChartNumber("004711"), "Mustermann", "Erika",
            LocalDate.of(1968, 4, 12), Sex.FEMALE, "");

    private static Registration read(Sheet sheet) {
        return RegisterForm.read(sheet, DATES, TODAY, ID, Optional.empty());
    }

    @Test
    void wholeFormIsAPatientWhoseAllergiesNobodyAsked() {
        assertThat(read(WHOLE).patient())
                .contains(new Patient(ERIKA, new Allergies.NotAsked(), List.of(), Weighed.NEVER));
    }

    @Test
    void emptyFormSaysWhatIsMissing() {
        var reading = read(Sheet.EMPTY);
        assertThat(reading.patient()).isEmpty();
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.missing()).containsExactly(RegisterFields.FAMILY, RegisterFields.BORN, RegisterFields.SEX,
                RegisterFields.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"12.4.68,1968-04-12", "4/13/1968,1968-04-13", "1968-04-12,1968-04-12", "12 Apr 1968,1968-04-12",
            "29.2.2004,2004-02-29", "23.11.2026,2026-11-23", "1.1.27,1927-01-01"})
    void birthDateIsReadInAnyUsualForm(String typed, LocalDate born) {
        assertThat(BirthDate.read(typed, DATES)).isEqualTo(new Entered.Value<>(born, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.1968", "29.2.2003", "2026-13-01", "31 Feb 1968", "24.11.2026", "1.1.2068", "1.1.1870",
            "12/4/1968", "1968", "12.4.", "12 Apr", "t", "-3d", "soon", "12.4.1968 x", "0151 555 0142"})
    void birthDateThatCannotBeIsRefused(String typed) {
        var reading = read(WHOLE.with(RegisterFields.BORN, typed));
        assertThat(reading.refusals()).containsOnlyKeys(RegisterFields.BORN);
        assertThat(reading.patient()).isEmpty();
    }

    @Test
    void ageAbove120IsAsked() {
        var old = WHOLE.with(RegisterFields.BORN, "1.1.1900");
        assertThat(read(old).questions())
                .isEqualTo(Map.of(RegisterFields.BORN, Refusal.of("patient.ask.age", "126")));
        assertThat(read(old).patient()).isEmpty();
        assertThat(read(old.with(RegisterFields.AGE_RIGHT, "yes")).patient()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "d’Artagnan-Müller", "الأحمد", "김", "\"; drop table patient; --", "Ṩ"})
    void nameIsKeptAsTyped(String family) {
        assertThat(read(WHOLE.with(RegisterFields.FAMILY, family)).patient().map(p -> p.person().family()))
                .contains(family);
    }

    @Test
    void twoHundredLettersAreANameAndOneMoreIsNot() {
        assertThat(read(WHOLE.with(RegisterFields.FAMILY, "x".repeat(200))).patient()).isPresent();
        assertThat(read(WHOLE.with(RegisterFields.FAMILY, "x".repeat(201))).refusals())
                .isEqualTo(Map.of(RegisterFields.FAMILY, Refusal.of("patient.refused.tooLong", "200")));
    }

    @Test
    void oneNameIsEnoughAndBlanksAreNone() {
        assertThat(read(WHOLE.with(RegisterFields.GIVEN, "")).patient()).isPresent();
        assertThat(read(WHOLE.with(RegisterFields.FAMILY, " ").with(RegisterFields.GIVEN, "\t")).missing())
                .containsExactly(RegisterFields.FAMILY);
    }

    @ParameterizedTest
    @CsvSource({"telephone,call me,telephone", "number,47/11,number", "number,123456789012345678901,number"})
    void telephoneAndNumberAreJudged(String name, String typed, String words) {
        var field = Field.of("register", name);
        assertThat(read(WHOLE.with(field, typed)).refusals())
                .isEqualTo(Map.of(field, Refusal.of("patient.refused." + words)));
    }

    @Test
    void allergiesAreAState() {
        assertThat(allergies("none", Map.of())).contains(new Allergies.NoneKnown(TODAY));
        assertThat(allergies("not-asked", Map.of())).contains(new Allergies.NotAsked());
        assertThat(allergies("list",
                Map.of(RegisterFields.substance(1), "latex", RegisterFields.severity(1), "severe",
                        RegisterFields.ALLERGIES_ASKED, "20.11.2026")))
                .contains(new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")),
                        LocalDate.of(2026, 11, 20)));
    }

    /// Not known is an answer; empty is none.
    @Test
    void howSevereAnAllergyIsNeedsAnAnswer() {
        var open = WHOLE.with(RegisterFields.ALLERGIES, "list").with(RegisterFields.substance(1), "latex");
        assertThat(read(open).missing()).containsExactly(RegisterFields.severity(1));
        assertThat(read(open).patient()).isEmpty();
        assertThat(read(open.with(RegisterFields.severity(1), "unknown")).patient()).isPresent();
    }

    private static Optional<Allergies> allergies(String state, Map<Field, String> more) {
        return read(WHOLE.with(RegisterFields.ALLERGIES, state).with(more)).patient().map(Patient::allergies);
    }

    @Test
    void listWithoutSubstanceIsMissingItAndNoneBesideOneIsRefused() {
        assertThat(read(WHOLE.with(RegisterFields.ALLERGIES, "list")).missing())
                .containsExactly(RegisterFields.substance(1));
        assertThat(read(WHOLE.with(RegisterFields.ALLERGIES, "none").with(RegisterFields.substance(1), "latex"))
                .refusals())
                .isEqualTo(Map.of(RegisterFields.ALLERGIES, Refusal.of("patient.refused.listedButNone")));
    }

    @Test
    void editingStartsFromWhatTheChartSaysAndChangesNothing() {
        var patient = new Patient(ERIKA,
                new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives"),
                        new Allergy("iodine", Severity.UNKNOWN, "")), TODAY.minusDays(3)),
                List.of(new Alert(Alert.Kind.LIVER_DISEASE, "hepatitis C", TODAY.minusDays(9))), Weighed.NEVER);
        assertThat(read(RegisterForm.sheet(patient)).patient()).contains(patient);
    }

    @Test
    void aListedAllergyIsTakenOffWithAReasonOnly() {
        var latex = new Allergy("latex", Severity.SEVERE, "hives");
        var before = new Patient(ERIKA, new Allergies.Listed(List.of(latex), TODAY.minusDays(3)), List.of(),
                Weighed.NEVER);
        var none = RegisterForm.sheet(before).withoutRow(RegisterFields.ALLERGY, 1).with(RegisterFields.ALLERGIES,
                "none");
        var renamed = RegisterForm.sheet(before).with(RegisterFields.substance(1), "lattice");
        assertThat(List.of(none, renamed)).allSatisfy(sheet -> {
            var reading = edited(before, sheet);
            assertThat(reading.off()).containsExactly(latex);
            assertThat(reading.missing()).containsExactly(RegisterFields.ALLERGY_REASON);
            assertThat(edited(before, sheet.with(RegisterFields.ALLERGY_REASON, "tested")).patient()).isPresent();
        });
        assertThat(edited(before, RegisterForm.sheet(before).with(RegisterFields.substance(1), "LATEX")).off())
                .isEmpty();
    }

    private static Registration edited(Patient before, Sheet sheet) {
        return RegisterForm.read(sheet, DATES, TODAY, ID, Optional.of(before));
    }

    @Test
    void everyFieldHasAPathThatReadsBack() {
        for (var kind : Alert.Kind.values()) {
            assertThat(Field.parse(RegisterFields.alertText(kind).path())).isEqualTo(RegisterFields.alertText(kind));
        }
    }

    @Test
    void turkishComputerReadsTheSame() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(BirthDate.read("12 APRIL 1968", DATES).asValue()).contains(LocalDate.of(1968, 4, 12));
            assertThat(read(RegisterForm.sheet(new Patient(ERIKA, new Allergies.NotAsked(), List.of(), Weighed.NEVER)))
                    .patient()).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"'',000001", "004711,004712", "A-9 000009 12,000013", "999999,1000000", "0000001,0000002"})
    void nextNumberFollowsTheGreatest(String used, String next) {
        var numbers = Arrays.stream(used.split(" ", -1)).filter(n -> !n.isEmpty()).map(ChartNumber::new)
                .toList();
        assertThat(ChartNumber.after(numbers)).isEqualTo(new ChartNumber(next));
    }
}
