package enthesis.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Cases;
import enthesis.domain.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The seed's own case, as another program reads it. That all of it is valid, the demonstration's test says.
class FhirExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final FhirExport export = new FhirExport(new Words(Locale.ENGLISH), ExtractCases::file);

    private JsonNode bundle(ChartExtract chart) throws IOException {
        return JSON.readTree(export.bundle(chart)).path("entry");
    }

    private List<JsonNode> all(ChartExtract chart, String kind) throws IOException {
        return StreamSupport.stream(bundle(chart).spliterator(), false).map(entry -> entry.path("resource"))
                .filter(one -> one.path("resourceType").asText().equals(kind)).toList();
    }

    private List<String> texts(ChartExtract chart, String kind, String pointer) throws IOException {
        return all(chart, kind).stream().map(one -> one.at(pointer).asText()).toList();
    }

    @Test
    void theSameChartIsTheSameBytes() throws IOException {
        for (var chart : ExtractCases.all()) {
            var again = new FhirExport(new Words(Locale.ENGLISH), ExtractCases::file);
            assertThat(again.bundle(chart)).isEqualTo(export.bundle(chart));
        }
    }

    @Test
    void everythingThatIsReferredToIsThereAndOnlyOnce() throws IOException {
        for (var chart : ExtractCases.all()) {
            var urls = new HashSet<String>();
            bundle(chart).forEach(entry -> assertThat(urls.add(entry.path("fullUrl").asText())).isTrue());
            assertThat(urls).containsAll(references(bundle(chart)));
        }
    }

    private static Set<String> references(JsonNode node) {
        var found = new HashSet<String>();
        node.findValues("reference").forEach(one -> found.add(one.asText()));
        return found;
    }

    @Test
    void theSideIsAWordOfItsOwnAndFirst() throws IOException {
        var chart = ExtractCases.whole();
        assertThat(texts(chart, "BodyStructure", "/locationQualifier/0/text")).containsExactly("RIGHT");
        assertThat(texts(chart, "BodyStructure", "/location/text")).containsExactly("ATFL, ankle and foot");
        assertThat(texts(chart, "Procedure", "/bodySite/0/text")).containsExactly("RIGHT ankle and foot");
        assertThat(texts(chart, "Condition", "/bodySite/0/text")).containsExactly("RIGHT ankle and foot");
        assertThat(texts(chart, "MedicationAdministration", "/dosage/site/text"))
                .startsWith("RIGHT ATFL, ankle and foot");
    }

    /// Doses from clinical.md 5.3: 10 mL of 15 % dextrose with 0.2 % lidocaine.
    @Test
    void aSyringeIsAMedicationOfItsProductsWithTheirLots() throws IOException {
        var medications = all(ExtractCases.whole(), "Medication");
        assertThat(medications.stream().map(one -> one.at("/batch/lotNumber").asText()).filter(lot -> !lot.isEmpty()))
                .containsExactly("B4471", "L0932", "W2210");
        assertThat(medications.getFirst().at("/batch/expirationDate").asText()).isEqualTo("2027-03-31");
        var mixture = medications.getLast();
        assertThat(strength(mixture, 0)).isEqualTo("1500 mg / 10 mL");
        assertThat(strength(mixture, 1)).isEqualTo("20 mg / 10 mL");
        assertThat(mixture.at("/ingredient/2/strength").isMissingNode()).isTrue();
        assertThat(mixture.at("/ingredient/0/itemReference/reference").asText())
                .isEqualTo("urn:uuid:" + medications.getFirst().path("id").asText());
    }

    private static String strength(JsonNode mixture, int at) {
        var strength = mixture.path("ingredient").path(at).path("strength");
        return Stream.of("numerator", "denominator").map(strength::path)
                .map(part -> part.path("value").asText() + " " + part.path("code").asText())
                .reduce((one, other) -> one + " / " + other).orElseThrow();
    }

    @Test
    void eachPointIsGivenOrSaysWhyNot() throws IOException {
        var points = all(ExtractCases.whole(), "MedicationAdministration");
        assertThat(points).hasSize(9);
        assertThat(points.getFirst().at("/dosage/dose/value").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(points.getFirst().at("/dosage/dose/code").asText()).isEqualTo("mL");
        var skipped = points.getLast();
        assertThat(skipped.path("status").asText()).isEqualTo("not-done");
        assertThat(skipped.at("/statusReason/0/text").asText()).isEqualTo("Not tender today");
        assertThat(skipped.path("dosage").isMissingNode()).isTrue();
    }

    @Test
    void theStateOfAVisitIsThatOfEverythingInIt() throws IOException {
        assertThat(texts(ExtractCases.open(), "Encounter", "/status")).containsExactly("in-progress");
        assertThat(texts(ExtractCases.open(), "Procedure", "/status")).containsExactly("in-progress");
        assertThat(new HashSet<>(vitals(ExtractCases.open()))).containsExactly("preliminary");
        assertThat(all(ExtractCases.open(), "DocumentReference")).isEmpty();
        assertThat(new HashSet<>(texts(ExtractCases.open(), "MedicationAdministration", "/status")))
                .containsExactly("in-progress");
        assertThat(texts(ExtractCases.whole(), "Encounter", "/status")).containsExactly("finished");
        assertThat(texts(ExtractCases.whole(), "Procedure", "/status")).containsExactly("completed");
        assertThat(new HashSet<>(vitals(ExtractCases.whole()))).containsExactly("final");
        for (var kind : List.of("Encounter", "Procedure", "Medication", "MedicationAdministration",
                "MedicationStatement")) {
            assertThat(new HashSet<>(texts(ExtractCases.inError(), kind, "/status"))).as(kind)
                    .containsExactly("entered-in-error");
        }
        assertThat(new HashSet<>(vitals(ExtractCases.inError()))).containsExactly("entered-in-error");
        assertThat(texts(ExtractCases.inError(), "DocumentReference", "/docStatus")).first()
                .isEqualTo("entered-in-error");
    }

    private List<String> vitals(ChartExtract chart) throws IOException {
        return all(chart, "Observation").stream().filter(one -> one.has("encounter"))
                .map(one -> one.path("status").asText()).toList();
    }

    @Test
    void whatWasDeferredSaysWhy() throws IOException {
        assertThat(texts(ExtractCases.deferred(), "Procedure", "/status")).containsExactly("not-done");
        assertThat(texts(ExtractCases.deferred(), "Procedure", "/statusReason/text"))
                .containsExactly("fever since yesterday");
        assertThat(all(ExtractCases.deferred(), "MedicationAdministration")).isEmpty();
    }

    @Test
    void aCourseThatShouldNotBeIsInErrorAndItsConsentToo() throws IOException {
        for (var kind : List.of("EpisodeOfCare", "CarePlan", "Consent")) {
            assertThat(texts(ExtractCases.mistaken(), kind, "/status")).as(kind).containsExactly("entered-in-error");
        }
        assertThat(texts(ExtractCases.mistaken(), "Condition", "/verificationStatus/coding/0/code"))
                .containsExactly("entered-in-error");
        assertThat(text(all(ExtractCases.mistaken(), "Consent").getFirst().at("/sourceAttachment/data")))
                .contains("Taken back for RIGHT", "changed her mind");
    }

    private static String text(JsonNode data) {
        return new String(Base64.getDecoder().decode(data.asText()), StandardCharsets.UTF_8);
    }

    @Test
    void nobodyAskedIsNotNone() throws IOException {
        assertThat(texts(ExtractCases.open(), "List", "/emptyReason/coding/0/code")).containsExactly("notasked");
        assertThat(texts(ExtractCases.deferred(), "List", "/emptyReason/coding/0/code")).containsExactly("nilknown");
        assertThat(all(ExtractCases.whole(), "List").getFirst().path("entry")).hasSize(3);
        assertThat(texts(ExtractCases.whole(), "AllergyIntolerance", "/criticality")).containsExactly("high", "", "");
    }

    /// An allergy that counts today stands in today's list.
    @Test
    void whatCameFromElsewhereGoesOutAgain() throws IOException {
        var chart = ExtractCases.deferred();
        assertThat(texts(chart, "Patient", "/identifier/1/value")).containsExactly("77");
        assertThat(texts(chart, "Patient", "/identifier/1/system")).as("no OID of FHIR").containsExactly("");
        assertThat(texts(chart, "Patient", "/identifier/1/assigner/display")).containsExactly("urn:oid:1.2");
        assertThat(texts(chart, "Patient", "/identifier/2/value")).containsExactly("A-17");
        assertThat(texts(chart, "Patient", "/identifier/2/assigner/display")).containsExactly("PraxisPlus");
        assertThat(texts(chart, "Patient", "/identifier/3/value")).as("no number of anybody's").containsExactly("");
        assertThat(texts(chart, "AllergyIntolerance", "/code/text")).containsExactly("Birch");
        assertThat(texts(chart, "Condition", "/onsetDateTime")).contains("2019-05").doesNotContain("long ago");
        assertThat(texts(chart, "MedicationStatement", "/effectivePeriod/end")).containsExactly("2025-03");
        assertThat(texts(chart, "Observation", "/valueString")).contains("never");
    }

    @Test
    void aCodeCountsOnlyWhereItsTitleWasKnown() throws IOException {
        assertThat(texts(ExtractCases.whole(), "Condition", "/code/text"))
                .containsExactly("Chronic ankle instability (M25.371)");
        assertThat(texts(ExtractCases.whole(), "Condition", "/code/coding/0/code")).containsExactly("");
        assertThat(texts(ExtractCases.mistaken(), "Condition", "/code/coding/0/code")).containsExactly("M25.371");
    }

    @Test
    void whatWasTypedInAnotherUnitIsSaidBeside() throws IOException {
        var temperature = all(ExtractCases.whole(), "Observation").stream()
                .filter(one -> one.at("/code/coding/0/code").asText().equals("8310-5")).findFirst().orElseThrow();
        assertThat(temperature.at("/valueQuantity/code").asText()).isEqualTo("Cel");
        assertThat(temperature.at("/valueQuantity/value").decimalValue()).isEqualByComparingTo("37.0");
        assertThat(temperature.at("/note/0/text").asText()).isEqualTo("typed as 98.6 °F");
    }

    @Test
    void theNoteIsItsPagesItsTextAndWhoSignedIt() throws IOException {
        var notes = all(ExtractCases.whole(), "DocumentReference");
        assertThat(text(notes.getFirst().at("/content/0/attachment/data"))).isEqualTo("%PDF-1.7 pages");
        assertThat(text(notes.getFirst().at("/content/1/attachment/data"))).isEqualTo("the note, ½ of it");
        assertThat(notes.getFirst().path("docStatus").asText()).isEqualTo("amended");
        assertThat(notes.getLast().at("/relatesTo/0/code").asText()).isEqualTo("appends");
        var seal = all(ExtractCases.whole(), "Provenance").getFirst();
        assertThat(Base64.getDecoder().decode(seal.at("/signature/0/data").asText()))
                .isEqualTo(new byte[]{0x0b, (byte) 0xad, (byte) 0xca, (byte) 0xfe});
        assertThat(seal.path("recorded").asText()).isEqualTo("2026-11-23T11:30:00.123Z");
    }

    @Test
    void aFileThatIsMissingIsSaidToBe() throws IOException {
        var media = all(ExtractCases.whole(), "Media");
        assertThat(media.getFirst().at("/content/contentType").asText()).isEqualTo("image/png");
        assertThat(media.getFirst().at("/content/title").asText()).contains("EXIF orientation 6");
        assertThat(media.getLast().at("/content/data").isMissingNode()).isTrue();
        assertThat(media.getLast().at("/content/title").asText()).startsWith("The file is missing");
    }

    @Test
    void harmKeepsItsGradeWhereFhirHasNone() throws IOException {
        assertThat(texts(ExtractCases.whole(), "AdverseEvent", "/severity/coding/0/code"))
                .containsExactly("moderate", "severe", "mild", "severe");
        assertThat(texts(ExtractCases.whole(), "AdverseEvent", "/severity/text")).containsExactly("grade 2 of 5",
                "grade 4 of 5", "grade 1 of 5", "grade 5 of 5");
        assertThat(texts(ExtractCases.whole(), "AdverseEvent", "/seriousness/coding/0/code"))
                .containsExactly("Non-serious", "Serious", "", "Serious");
        assertThat(texts(ExtractCases.whole(), "AdverseEvent", "/outcome/coding/0/code"))
                .containsExactly("resolved", "resolvedWithSequelae", "ongoing", "fatal");
    }

    @Test
    void aReferralAndAComplicationAreToldAndScoresComeFromAnswers() throws IOException {
        var chart = ExtractCases.whole();
        assertThat(texts(chart, "ServiceRequest", "/performer/0/display")).containsExactly("R. Osei");
        assertThat(texts(chart, "Procedure", "/complication/0/text")).containsExactly("felt faint for a minute");
        var statuses = new TreeMap<String, Integer>();
        all(chart, "QuestionnaireResponse").forEach(one -> statuses.merge(one.path("status").asText(), 1,
                Integer::sum));
        assertThat(statuses).containsOnly(Map.entry("completed", 4), Map.entry("entered-in-error",
                4));
        var peg = all(chart, "Observation").stream().filter(one -> one.at("/code/text").asText().contains("PEG"))
                .findFirst().orElseThrow();
        assertThat(peg.at("/valueQuantity/value").decimalValue()).isEqualByComparingTo("4.5");
        assertThat(peg.path("derivedFrom")).hasSize(1);
    }

    /// clinical.md 10.2 to 10.4.
    @Test
    void noCodeNeedsALicence() {
        for (var chart : ExtractCases.all()) {
            var text = new String(export.bundle(chart), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("snomed.info", "ama-assn.org");
        }
    }

    @Test
    void ofManyEachKindHasALineForEachAndNamesTheOthersByTheirKind() throws IOException {
        var lines = export.lines(ExtractCases.whole());
        assertThat(lines.keySet()).contains("Patient", "Encounter", "MedicationAdministration")
                .doesNotContain("Organization", "Questionnaire");
        assertThat(export.lines(ExtractCases.PRACTICE).keySet())
                .containsExactly("Organization", "Practitioner", "Questionnaire");
        var text = new String(lines.get("MedicationAdministration"), StandardCharsets.UTF_8);
        assertThat(Arrays.asList(text.split("\n"))).hasSize(9).allSatisfy(line -> assertThat(JSON.readTree(line)
                .at("/subject/reference").asText()).isEqualTo("Patient/" + Cases.about().patient().id()));
    }

    @Test
    void ofOneCourseNothingOfAnotherIsTold() throws IOException {
        var chart = ExtractCases.whole();
        assertThat(all(chart.of(Cases.course().id()), "Encounter")).hasSize(1);
        var other = chart.of(new CourseId(new UUID(5, 5)));
        assertThat(all(other, "Patient")).hasSize(1);
        assertThat(all(other, "Encounter")).isEmpty();
        assertThat(all(other, "Condition")).isEmpty();
    }
}
