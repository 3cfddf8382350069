package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.NotOpened;
import enthesis.app.door.OpenChart;
import enthesis.app.exchange.ImportAtOnce;
import enthesis.domain.entry.DateText;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.Match;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.patient.register.RegisterForm;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.exchange.fhir.in.Bundles;
import enthesis.exchange.fhir.in.FhirCheck;
import enthesis.exchange.fhir.in.Mangled;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.NotTaken;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.intake.Arrival;
import enthesis.storage.intake.Intakes.Going;
import enthesis.storage.intake.Intakes.Source;
import enthesis.storage.recovery.Step;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.NotPermitted;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charts that come from another program: once, whole or not at all, and seen by nobody before they are whole.
@NullUnmarked
class ImportedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path founded;

    @TempDir
    Path data;

    @TempDir
    Path files;

    private FrontDoor door;

    @BeforeAll
    static void found() throws Exception {
        Clinic.found(founded, CLOCK, chart -> chart);
    }

    @BeforeEach
    void opened() throws Exception {
        TestChart.copy(founded, data);
        open();
    }

    private void open() throws Exception {
        door = new FrontDoor(new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load()));
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    private OpenChart chart() {
        return door.chart();
    }

    private ImportAtOnce.Outcome run(Path path) throws Exception {
        return new ImportAtOnce(chart(), chart().user().id()).run(path, _ -> {}, (_, _) -> {});
    }

    private Path bundle(int number) throws Exception {
        return Files.writeString(files.resolve("one" + number + ".json"), Bundles.of(number, 3));
    }

    private List<String> found(String typed) {
        return chart().patients.find(PatientQuery.of(typed, LocalDate.now(CLOCK))).stream()
                .map(hit -> hit.person().shown()).toList();
    }

    private long lines() {
        return chart().chart.trail().end().seq();
    }

    @Test
    void aBundleOfOneBecomesAChartThatIsFound() throws Exception {
        var outcome = run(bundle(6));
        assertThat(outcome.preview().lines()).singleElement()
                .satisfies(line -> assertThat(line.match()).isEqualTo(new Match.Fresh()));
        assertThat(outcome.preview().facts()).isEqualTo(Map.of(Fact.Kind.ALLERGY, 1, Fact.Kind.CONDITION, 2,
                Fact.Kind.MEDICATION, 1, Fact.Kind.OBSERVATION, 3));
        assertThat(outcome.preview().left())
                .isEqualTo(Map.of(new LeftOut.Line(LeftOut.Why.KIND, "Encounter"), 1));
        assertThat(outcome.going().charts()).isEqualTo(1);
        assertThat(outcome.going().facts()).isEqualTo(7);
        assertThat(found("lindqvist6")).containsExactly("LINDQVIST6, Olav6");
        var hit = chart().patients.find(PatientQuery.of("lindqvist6", LocalDate.now(CLOCK))).getFirst();
        var patient = chart().patients.get(hit.person().id()).orElseThrow();
        assertThat(patient.person().sex()).isEqualTo(Sex.MALE);
        assertThat(patient.person().telephone()).isEqualTo("555-006-0006");
        assertThat(patient.allergies()).isEqualTo(new Allergies.Listed(
                List.of(new Allergy("Latex", Severity.SEVERE, "Wheal")),
                LocalDate.of(2019, 4, 2)));
        assertThat(chart().chart.trail().of(hit.person().id())).extracting(Entry::entity)
                .contains("PATIENT", "PATIENT_WORD", "PATIENT_ALLERGY", "PATIENT_IDENTIFIER", "BROUGHT");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var path = bundle(6);
        run(path);
        long before = lines();
        var again = run(path);
        assertThat(again.preview().lines()).singleElement()
                .satisfies(line -> assertThat(line.match()).isInstanceOf(Match.Known.class));
        assertThat(again.going().number()).isEmpty();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void whatIsCutOffIsSeenByNobodyAndUndoneAtTheNextOpening() throws Exception {
        run(bundle(6));
        var cut = new Cut(chart(), bundle(12));
        assertThat(found("mbeki12")).as("not whole").isEmpty();
        assertThat(found("lindqvist6")).hasSize(1);
        assertThat(chart().patients.alike(cut.known(), Optional.empty())).isEmpty();
        door.close();
        door = new FrontDoor(new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load()));
        door.look();
        var told = new ArrayList<Step>();
        door.watch(step -> {
            told.add(step);
            if (step.kind() == Step.Kind.UNDOING && told.size() == 1) {
                door.stop();
            }
        });
        assertThatThrownBy(() -> door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray()))
                .isInstanceOf(NotOpened.class).hasMessageContaining("STOPPED");
        assertThat(told).extracting(Step::kind).containsExactly(Step.Kind.UNDOING);
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        int all = told.getLast().of();
        assertThat(all).isPositive();
        assertThat(told.get(1)).isEqualTo(new Step(Step.Kind.UNDOING, "", 0, all, 0));
        assertThat(told.getLast()).isEqualTo(new Step(Step.Kind.UNDOING, "", all, all, 1));
        assertThat(found("mbeki12")).isEmpty();
        assertThat(found("lindqvist6")).hasSize(1);
        assertThat(chart().chart.trail().after(0).stream().map(entry -> entry.act().what()))
                .contains(What.IMPORT_UNDONE);
        var whole = run(files.resolve("one12.json"));
        assertThat(whole.going().charts()).isEqualTo(1);
        assertThat(found("mbeki12")).hasSize(1);
    }

    /// An allergy that another program knows of is never lost: it comes into the list of a chart that is there, whole
    /// and at once, and takes nothing away.
    @Test
    void whoHasAChartGetsTheAllergiesThatAreNotListed() throws Exception {
        var path = bundle(6);
        run(path);
        var id = chart().patients.find(PatientQuery.of("lindqvist6", LocalDate.now(CLOCK))).getFirst().person().id();
        Files.writeString(path, Files.readString(path).replace("Latex", "Iodine"));
        var outcome = run(path);
        assertThat(outcome.going().charts()).isZero();
        assertThat(chart().patients.get(id).orElseThrow().allergies().known()).extracting(Allergy::substance)
                .containsExactly("Latex", "Iodine");
        assertThat(chart().brought.of(id)).extracting(Fact::words).contains("Latex", "Iodine", "Body Weight");
        long before = lines();
        run(path);
        assertThat(lines()).isEqualTo(before);
    }

    /// Where the file does not say when it was asked, nobody claims that it was on the day it came: it stays to be
    /// asked, is listed all the same, and editing something else of the chart leaves it so.
    @Test
    void anAllergyWithoutADateIsTakenOverAndStaysToBeAsked() throws Exception {
        var path = bundle(6);
        Files.writeString(path, Files.readString(path).replaceAll("\"recordedDate\": *\"[^\"]*\",?", ""));
        run(path);
        var person = chart().patients.find(PatientQuery.of("lindqvist6", LocalDate.now(CLOCK))).getFirst().person();
        var patient = chart().patients.get(person.id()).orElseThrow();
        var taken = new Allergies.TakenOver(patient.allergies().known(), LocalDate.now(CLOCK));
        assertThat(patient.allergies()).isEqualTo(taken);
        assertThat(taken.list()).extracting(Allergy::substance).containsExactly("Latex");
        var sheet = RegisterForm.sheet(patient).with(RegisterFields.TELEPHONE, "555 0199");
        var dates = new DateText(LocalDate.now(CLOCK), DateText.Slashes.ASK);
        var edited = RegisterForm.read(sheet, dates, LocalDate.now(CLOCK), person.id(), Optional.of(patient))
                .patient().orElseThrow();
        assertThat(edited.allergies()).isEqualTo(taken);
        var asked = RegisterForm.read(sheet.with(RegisterFields.ALLERGIES_ASKED, "20 Nov 2026"), dates,
                LocalDate.now(CLOCK), person.id(), Optional.of(patient)).patient().orElseThrow();
        chart().patients.edit(asked, "", chart().user().id());
        assertThat(chart().patients.get(person.id()).orElseThrow().allergies())
                .isEqualTo(new Allergies.Listed(taken.list(), LocalDate.of(2026, 11, 20)));
    }

    /// An import whose last transaction never comes.
    private record Cut(OpenChart chart, Incoming person) {
        private Cut(OpenChart chart, Path path) throws Exception {
            this(chart, incoming(path));
            var who = chart.user().id();
            var patient = person.opened(new PatientId(new UUID(9, 9)),
                    chart.patients.nextNumber());
            var going = chart.intakes.add(Going.begun(Source.FHIR, who),
                    List.of(new Arrival.Opened(patient, person.identifiers())));
            chart.intakes.add(going, List.of(new Arrival.Said(patient.id(),
                    new Fact(Fact.Kind.CONDITION, "gout", "", "", "", "", "", ""))));
        }

        private static enthesis.domain.intake.Incoming incoming(Path path) throws Exception {
            try (var chosen = Chosen.of(path, Set.of(".json"))) {
                var check = new FhirCheck(chosen.pieces(), LocalDate.now(CLOCK));
                check.next();
                return check.people().getFirst();
            }
        }

        private Duplicates.Known known() {
            return person.known();
        }
    }

    @Test
    void aFaultAnywhereStoresNothingOfAnyFile() throws Exception {
        bundle(6);
        Files.writeString(files.resolve("two.json"), Bundles.of(7, 3).substring(0, 2_000));
        long before = lines();
        assertThatThrownBy(() -> run(files)).isInstanceOfSatisfying(NotTaken.class,
                not -> assertThat(not.values().getFirst()).isEqualTo("two.json"));
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void ofFilesThatAreNoneNotARowIsStored() throws Exception {
        long before = lines();
        for (int way = 0; way < Mangled.ways(); way++) {
            var path = Mangled.of(Files.createDirectory(files.resolve("w" + way)), way);
            assertThatThrownBy(() -> run(path)).isInstanceOf(NotTaken.class);
            withoutLinks(files.resolve("w" + way));
        }
        assertThat(lines()).isEqualTo(before);
    }

    private static void withoutLinks(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (var link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void anAssistantImportsNothing() throws Exception {
        var who = chart().user();
        var other = new Colleague(PersonId.fresh(), "Sam Oduya", "", Role.OWNER, true);
        chart().people.admit(other, who.id());
        chart().people.reRole(who.id(), Role.ASSISTANT, other.id());
        var path = bundle(6);
        assertThatThrownBy(() -> run(path)).isInstanceOf(NotPermitted.class);
        assertThat(found("lindqvist6")).isEmpty();
    }

    @Test
    void manyComeInTransactionsOfAThousandRows() throws Exception {
        for (int number = 20; number < 220; number++) {
            bundle(number);
        }
        long before = lines();
        var outcome = run(files);
        assertThat(outcome.going().charts()).isEqualTo(200);
        var batches = chart().chart.trail().after(before).stream()
                .filter(entry -> entry.act().what() == What.IMPORTED).toList();
        assertThat(batches).hasSizeGreaterThan(2_000);
        assertThat(found("tanaka25")).hasSize(1);
    }
}
