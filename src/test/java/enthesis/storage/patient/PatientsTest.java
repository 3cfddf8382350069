package enthesis.storage.patient;

import static enthesis.storage.chart.TestChart.NOW;
import static enthesis.storage.chart.TestChart.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.patient.Alert;
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
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.query.Scanned;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Patient ERIKA = new Patient(
            person("004711", "Mustermann", "Erika", "1968-04-12", "0151 555 0142"),
            new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives"),
                    new Allergy("iodine", Severity.UNKNOWN, "")), TODAY),
            List.of(new Alert(Alert.Kind.DIABETES, "type 2", TODAY)), Weighed.NEVER);

    @TempDir
    Path folder;

    private Chart chart;
    private Patients patients;

    @BeforeEach
    void opens() {
        chart = TestChart.create(folder);
        patients = new Patients(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static Person person(String number, String family, String given, String born, String telephone) {
        return new Person(PatientId.fresh(), new ChartNumber(number), family, given, LocalDate.parse(born), Sex.FEMALE,
                telephone);
    }

    private Patient registered(String number, String family, String given, String born) {
        var patient = new Patient(person(number, family, given, born, ""), new Allergies.NotAsked(), List.of(),
                Weighed.NEVER);
        patients.register(patient, OWNER.id());
        return patient;
    }

    private List<String> found(String typed) {
        return patients.find(PatientQuery.of(typed, TODAY)).stream().map(hit -> hit.person().given()).toList();
    }

    @Test
    void registeredPatientIsThereAfterReopening() {
        patients.register(ERIKA, OWNER.id());
        chart.close();
        chart = TestChart.open(folder);
        assertThat(new Patients(chart.write()).get(ERIKA.id())).contains(ERIKA);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void patientIsFoundByWhatIsKnown() {
        patients.register(ERIKA, OWNER.id());
        registered("002090", "Novak", "Jana", "1991-09-09");
        assertThat(List.of("must 68", "erika", "12.4.68", "4.1968", "4711", "0142", "0151 555", "12.4.",
                "1968-04-12 muster")).allSatisfy(typed -> assertThat(found(typed)).containsExactly("Erika"));
    }

    @Test
    void strangeNamesAreKeptAndFound() {
        var names = Map.of("O'Brien", "obr", "Müller-Lüdenscheidt", "mueller", "الأحمد", "الاح",
                "\"; drop table patient; --", "drop", "İnci", "INCI", "100%_", "100");
        names.forEach((family, _) -> registered("N" + names.keySet().stream().toList().indexOf(family), family, family,
                "1970-01-01"));
        assertThat(names).allSatisfy((family, typed) -> assertThat(found(typed)).containsExactly(family));
        assertThat(found("%")).isEmpty();
    }

    @Test
    void twoHundredLettersAreKept() {
        var patient = registered("7", "x".repeat(200), "ﷺ".repeat(200), "1970-01-01");
        assertThat(patients.get(patient.id())).contains(patient);
        assertThat(found("xxx")).hasSize(1);
    }

    @Test
    void registeredOnATurkishComputerIsFoundOnAnyOther() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            registered("7", "Ilıca", "IRMAK", "1970-01-01");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(found("ilica irmak")).containsExactly("IRMAK");
    }

    @Test
    void editingChangesWhatIsFoundAndKeepsWhatWas() {
        patients.register(ERIKA, OWNER.id());
        var married = new Patient(new Person(ERIKA.id(), ERIKA.person().number(), "Novak", "Erika",
                ERIKA.person().born(), Sex.FEMALE, ""), new Allergies.NoneKnown(TODAY), List.of(), Weighed.NEVER);
        assertThatThrownBy(() -> patients.edit(married, " ", OWNER.id())).isInstanceOf(IllegalArgumentException.class);
        patients.edit(married, "tested, no latex allergy", OWNER.id());
        assertThat(patients.get(ERIKA.id())).contains(married);
        assertThat(found("mustermann")).isEmpty();
        assertThat(found("novak")).containsExactly("Erika");
        assertThat(new PatientHistory(chart.trail()).of(ERIKA.id()))
                .contains(new ChartChange(NOW, OWNER.id(), "family", "Mustermann", "Novak", ""),
                        new ChartChange(NOW, OWNER.id(), "telephone", "0151 555 0142", "", ""),
                        new ChartChange(NOW, OWNER.id(), "allergies", "listed", "none_known", ""),
                        new ChartChange(NOW, OWNER.id(), "allergy.substance", "latex", "",
                                "tested, no latex allergy"),
                        new ChartChange(NOW, OWNER.id(), "alert.text", "type 2", "", ""))
                .noneMatch(change -> change.what().equals("born"));
    }

    @Test
    void allergiesAskedAtCheckInAreAddedAndNeverTakenAway() {
        patients.register(ERIKA, OWNER.id());
        var known = ERIKA.allergies().known();
        var more = new Allergies.Listed(
                List.of(known.getFirst(), known.getLast(), new Allergy("corn", Severity.MILD, "rash")), TODAY);
        patients.allergies(ERIKA.id(), more, OWNER.id());
        assertThatThrownBy(() -> patients.allergies(ERIKA.id(), new Allergies.NoneKnown(TODAY), OWNER.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(patients.get(ERIKA.id()).map(Patient::allergies)).contains(more);
        assertThat(new PatientHistory(chart.trail()).of(ERIKA.id())).extracting(ChartChange::what, ChartChange::was,
                ChartChange::now)
                .contains(Tuple.tuple("allergy.substance", "", "corn"))
                .noneMatch(one -> one.toList().contains("latex"));
    }

    @Test
    void whatStaysOnTheListIsNotWrittenAnew() {
        patients.register(ERIKA, OWNER.id());
        var graver = new Allergies.Listed(List.of(new Allergy("iodine", Severity.SEVERE, "rash")), TODAY);
        patients.edit(new Patient(ERIKA.person(), graver, List.of(), Weighed.NEVER), "mixed up", OWNER.id());
        assertThat(patients.get(ERIKA.id()).map(Patient::allergies)).contains(graver);
        assertThat(new PatientHistory(chart.trail()).of(ERIKA.id()))
                .contains(new ChartChange(NOW, OWNER.id(), "allergy.severity", "unknown", "severe", "mixed up"),
                        new ChartChange(NOW, OWNER.id(), "allergy.substance", "latex", "", "mixed up"))
                .noneMatch(one -> one.was().equals("iodine"));
    }

    @Test
    void takenNumberIsRefusedAndNothingIsLeftBehind() {
        var erika = registered("7", "Mustermann", "Erika", "1968-04-12");
        assertThatThrownBy(() -> registered("7", "Novak", "Jana", "1991-09-09")).isInstanceOf(ChartFault.class);
        assertThat(found("novak")).isEmpty();
        assertThat(patients.numbered(new ChartNumber("7"))).contains(erika.person());
        assertThat(patients.nextNumber()).isEqualTo(new ChartNumber("000008"));
    }

    @Test
    void likelyDuplicatesAreNamed() {
        var erika = registered("1", "Mustermann", "Erika", "1968-04-12").person();
        registered("2", "Novak", "Jana", "1968-04-12");
        var swapped = new Duplicates.Known("Erika", "Mustermann", Optional.of(LocalDate.of(1968, 12, 4)));
        assertThat(patients.alike(swapped, Optional.empty()))
                .containsExactly(new Likeness(erika, Likeness.Reason.BIRTH_SLIP));
        var spelled = new Duplicates.Known("Musterman", "Érika", Optional.of(LocalDate.of(1968, 4, 12)));
        assertThat(patients.alike(spelled, Optional.empty()))
                .containsExactly(new Likeness(erika, Likeness.Reason.SAME_BIRTH));
        assertThat(patients.alike(Duplicates.Known.of(erika), Optional.of(erika.id()))).isEmpty();
    }

    /// A chart has thousands of lines in the trail; that its particulars were edited is said by a few.
    @Test
    void whatWasEditedIsFoundWithoutLookingAtAllThatWasDone() {
        patients.register(ERIKA, OWNER.id());
        for (int i = 0; i < 200; i++) {
            chart.write().run(Act.of(What.VIEWED, OWNER.id()).about(ERIKA.id()), _ -> {});
        }
        patients.edit(new Patient(ERIKA.person(), new Allergies.NoneKnown(TODAY), List.of(), Weighed.NEVER), "tested",
                OWNER.id());
        var history = new PatientHistory(chart.trail());
        assertThat(Scanned.by(chart.write().db(), () -> assertThat(history.of(ERIKA.id())).isNotEmpty()))
                .isBetween(4L, 40L);
    }

    @Test
    void chartsOfOnePersonAreLinkedAndUnlinked() {
        var one = registered("1", "Mustermann", "Erika", "1968-04-12");
        var other = registered("2", "Musterman", "Erika", "1968-04-12");
        var links = new ChartLinks(chart.write());
        links.link(one.id(), other.id(), "registered twice", OWNER.id());
        assertThat(links.of(other.id()))
                .containsExactly(new ChartLink(one.person(), OWNER.id(), NOW, "registered twice"));
        assertThat(links.of(one.id())).extracting(ChartLink::other).containsExactly(other.person());
        var third = registered("3", "Mustermann", "Rika", "1968-04-12");
        links.link(third.id(), other.id(), "registered thrice", OWNER.id());
        assertThat(links.others(one.id())).containsExactly(other.id(), third.id());
        assertThat(links.others(third.id())).containsExactlyInAnyOrder(other.id(), one.id());
        links.unlink(other.id(), one.id(), "two sisters", OWNER.id());
        assertThat(links.of(one.id())).isEmpty();
        assertThat(links.others(one.id())).isEmpty();
    }

    @Test
    void oneAmongVeryManyIsFoundByItsOtherPart() {
        for (int i = 0; i < 60; i++) {
            registered("2" + i, "Maier-Mabuse", "Xaver", "1970-01-01"); // three words each that begin with "ma"
        }
        var zoe = registered("1", "Mazur", "Zoe", "1971-01-01").person();
        assertThat(patients.find(PatientQuery.of("ma zoe", TODAY))).extracting(hit -> hit.person())
                .containsExactly(zoe);
        assertThat(patients.find(PatientQuery.of("zoe ma", TODAY))).extracting(hit -> hit.person())
                .containsExactly(zoe);
        assertThat(patients.find(PatientQuery.of("ma x", TODAY))).hasSize(20);
    }
}
