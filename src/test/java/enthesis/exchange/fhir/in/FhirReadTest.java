package enthesis.exchange.fhir.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.NotTaken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What bundles of other makers are read as.
class FhirReadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ILSE = """
            {"resourceType":"Patient","id":"p","identifier":[{"system":"urn:oid:1.2","value":"77"},{"value":"A-17","assigner":{"display":"PraxisPlus"}}],
             "name":[{"use":"maiden","family":"Alt"},{"family":"Kovář","given":["Ilse","Maria"]}],
             "gender":"female","birthDate":"1968-04-12"}""";

    @TempDir
    Path folder;

    private record Read(List<Incoming> people, List<Fact> facts, Map<LeftOut.Line, Integer> left) {}

    private Read read() throws IOException {
        try (var chosen = Chosen.of(folder, Set.of(".json", ".ndjson"))) {
            var check = new FhirCheck(chosen.pieces(), TODAY);
            while (!check.whole()) {
                check.next();
            }
            var said = new ArrayList<Fact>();
            try (var facts = check.telling(chosen.pieces())) {
                for (var one = facts.next(); one.isPresent(); one = facts.next()) {
                    said.add(one.get().fact());
                }
            }
            return new Read(check.people(), said, check.left());
        }
    }

    private Read bundle(String... resources) throws IOException {
        var entries = new ArrayList<String>();
        for (var one : resources) {
            entries.add("{\"resource\":" + one + "}");
        }
        Files.writeString(folder.resolve("b.json"),
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + String.join(",", entries) + "]}");
        return read();
    }

    private static String about(String kind, String fields) {
        return "{\"resourceType\":\"" + kind + "\",\"subject\":{\"reference\":\"Patient/p\"}," + fields + "}";
    }

    private static String allergy(String fields) {
        return "{\"resourceType\":\"AllergyIntolerance\",\"patient\":{\"reference\":\"Patient/p\"}," + fields + "}";
    }

    @Test
    void aPersonHasTheNameOfTodayAndTheNumbersOfOthers() throws IOException {
        assertThat(bundle(ILSE).people()).containsExactly(new Incoming("b.json, 1",
                List.of(new Identifier("urn:oid:1.2", "77"), new Identifier("PraxisPlus", "A-17")), "Kovář",
                "Ilse Maria",
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "", new Allergies.NotAsked()));
    }

    @Test
    void whatIsSaidBeforeThePersonIsTheirsToo() throws IOException {
        var read = bundle(about("Condition", "\"code\":{\"text\":\"gout\"},\"onsetDateTime\":\"2019-05\""), ILSE);
        assertThat(read.facts()).containsExactly(
                new Fact(Fact.Kind.CONDITION, "gout", "", "", "2019-05", "", "", ""));
    }

    /// No allergy told is not asked; none known only where somebody said so and when.
    @Test
    void allergiesAreAState() throws IOException {
        assertThat(bundle(ILSE).people().getFirst().allergies()).isEqualTo(new Allergies.NotAsked());
        var none = "\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"716186003\","
                + "\"display\":\"No known allergy\"}]}";
        assertThat(bundle(ILSE, allergy(none)).people().getFirst().allergies()).isEqualTo(new Allergies.NotAsked());
        assertThat(bundle(ILSE, allergy(none + ",\"recordedDate\":\"2024-02-03\"")).people().getFirst().allergies())
                .isEqualTo(new Allergies.NoneKnown(LocalDate.of(2024, 2, 3)));
        var told = bundle(ILSE, allergy("\"code\":{\"text\":\"Latex\"},\"criticality\":\"high\""),
                allergy("\"code\":{\"text\":\"Birch\"},\"clinicalStatus\":{\"coding\":[{\"code\":\"resolved\"}]}"),
                allergy("\"code\":{\"text\":\"Nuts\"},\"verificationStatus\":{\"coding\":[{\"code\":\"refuted\"}]}"));
        assertThat(told.people().getFirst().allergies()).isEqualTo(
                new Allergies.TakenOver(List.of(new Allergy("Latex", Severity.SEVERE, "")), TODAY));
        assertThat(told.facts()).extracting(Fact::words).containsExactly("Latex", "Birch");
        assertThat(told.left()).isEqualTo(
                Map.of(new LeftOut.Line(LeftOut.Why.NOT_TRUE, "AllergyIntolerance"), 1));
    }

    /// Of lists only what an empty one of allergies says, while it is the current one.
    @Test
    void anEmptyListOfAllergiesSaysWhy() throws IOException {
        var empty = "\"status\":\"current\",\"date\":\"2026-05-19\",\"code\":{\"coding\":[{\"code\":\"48765-2\"}]},"
                + "\"emptyReason\":{\"coding\":[{\"code\":\"nilknown\",\"display\":\"Nil Known\"}]}";
        assertThat(bundle(ILSE, about("List", empty)).people().getFirst().allergies())
                .isEqualTo(new Allergies.NoneKnown(LocalDate.of(2026, 5, 19)));
        assertThat(bundle(ILSE, about("List", empty), allergy("\"code\":{\"text\":\"Latex\"}")).people().getFirst()
                .allergies().known()).as("what is told counts").hasSize(1);
        for (var other : List.of(empty.replace("nilknown", "notasked"), empty.replace("48765-2", "problems"))) {
            var read = bundle(ILSE, about("List", other));
            assertThat(read.people().getFirst().allergies()).isEqualTo(new Allergies.NotAsked());
            assertThat(read.left()).isEqualTo(Map.of(new LeftOut.Line(LeftOut.Why.KIND, "List"), 1));
        }
        assertThat(bundle(ILSE, about("List", empty.replace("current", "retired"))).people().getFirst().allergies())
                .isEqualTo(new Allergies.NotAsked());
    }

    @Test
    void readingsHaveTheirUnitAndPartsTheirNames() throws IOException {
        var read = bundle(ILSE,
                about("Observation", "\"status\":\"final\",\"code\":{\"text\":\"Blood pressure\"},\"component\":["
                        + "{\"code\":{\"text\":\"Systolic\"},\"valueQuantity\":{\"value\":128,\"unit\":\"mm[Hg]\"}},"
                        + "{\"code\":{\"text\":\"Diastolic\"},\"valueQuantity\":{\"value\":82.0,\"unit\":\"mm[Hg]\"}}]"),
                about("Observation", "\"status\":\"final\",\"code\":{\"text\":\"Smoking\"},"
                        + "\"valueCodeableConcept\":{\"text\":\"never\"}"),
                about("Observation", "\"status\":\"final\",\"code\":{\"text\":\"Panel\"}"),
                about("Observation", "\"status\":\"cancelled\",\"code\":{\"text\":\"X\"},\"valueInteger\":3"));
        assertThat(read.facts()).extracting(Fact::reading)
                .containsExactly("Systolic 128 mm[Hg]; Diastolic 82.0 mm[Hg]", "never");
        assertThat(read.left()).isEqualTo(Map.of(new LeftOut.Line(LeftOut.Why.NO_VALUE, "Observation"), 1,
                new LeftOut.Line(LeftOut.Why.NOT_TRUE, "Observation"), 1));
    }

    @Test
    void aDrugIsNamedWhereItIsReferredTo() throws IOException {
        var read = bundle(ILSE,
                about("MedicationRequest", "\"status\":\"active\",\"authoredOn\":\"2025-01-02\","
                        + "\"medicationReference\":{\"reference\":\"Medication/m\"}"),
                "{\"resourceType\":\"Medication\",\"id\":\"m\",\"code\":{\"text\":\"Warfarin 5 mg\"}}");
        assertThat(read.facts()).containsExactly(
                new Fact(Fact.Kind.MEDICATION, "Warfarin 5 mg", "", "", "2025-01-02", "", "", "active"));
    }

    @Test
    void peopleOfWhomTooLittleIsSaidAreLeftOutWithWhatIsSaidOfThem() throws IOException {
        var read = bundle(ILSE.replace("\"1968-04-12\"", "\"1968-04\""),
                about("Condition", "\"code\":{\"text\":\"gout\"}"),
                "{\"resourceType\":\"Patient\",\"id\":\"d\",\"deceasedDateTime\":\"2020-01-01\",\"birthDate\":\"1801-01-01\"}",
                "{\"resourceType\":\"Patient\",\"id\":\"n\",\"birthDate\":\"1968-04-12\"}");
        assertThat(read.people()).isEmpty();
        assertThat(read.left()).isEqualTo(Map.of(
                new LeftOut.Line(LeftOut.Why.PART_OF_BIRTH_DATE, "Patient"), 1,
                new LeftOut.Line(LeftOut.Why.DIED, "Patient"), 1, new LeftOut.Line(LeftOut.Why.NO_NAME, "Patient"), 1,
                new LeftOut.Line(LeftOut.Why.NOBODYS, ""), 1));
    }

    @Test
    void linesInSeveralFilesBelongTogetherAndBundlesDoNot() throws IOException {
        Files.writeString(folder.resolve("Condition.ndjson"),
                about("Condition", "\"code\":{\"text\":\"gout\"}") + "\n");
        Files.writeString(folder.resolve("Patient.ndjson"), ILSE.replace("\n", "") + "\n"
                + ILSE.replace("\n", "").replace("\"p\"", "\"q\"") + "\n");
        var lines = read();
        assertThat(lines.people()).hasSize(2);
        assertThat(lines.facts()).hasSize(1);
        Files.delete(folder.resolve("Patient.ndjson"));
        assertThat(bundle(ILSE).left()).as("another Patient/p").containsKey(
                new LeftOut.Line(LeftOut.Why.NOBODYS, ""));
    }

    @Test
    void aFileThatChangedAfterItsCheckIsNotTaken() throws IOException {
        var file = Files.writeString(folder.resolve("b.json"), Bundles.of(6, 2));
        try (var chosen = Chosen.of(folder, Set.of(".json"))) {
            var check = new FhirCheck(chosen.pieces(), TODAY);
            check.next();
            Files.writeString(file, Bundles.of(6, 2).replace("\"kg\"", "\"lb\""));
            try (var facts = check.telling(chosen.pieces())) {
                assertThatThrownBy(() -> {
                    for (var one = facts.next(); one.isPresent();) {
                        one = facts.next();
                    }
                }).isInstanceOfSatisfying(NotTaken.class,
                        not -> assertThat(not.why()).isEqualTo(NotTaken.Why.CHANGED));
            }
        }
    }
}
