package enthesis.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Cases;
import enthesis.domain.words.Words;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Documents from outside, as another program gets them. That it is valid, the demonstration's test says.
class OutsideFilesTest {
    private static final byte[] FILE = ExtractCases.file(ExtractCases.PDF).orElseThrow();
    private final FhirExport export = new FhirExport(new Words(Locale.ENGLISH), ExtractCases::file);

    private List<JsonNode> references(ChartExtract chart) throws IOException {
        return StreamSupport
                .stream(new ObjectMapper().readTree(export.bundle(chart)).path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(one -> one.path("resourceType").asText().equals("DocumentReference")).toList();
    }

    @Test
    void oneThatCountsIsWholeWithItsFile() throws Exception {
        var one = references(ExtractCases.documents()).getFirst();
        assertThat(one.path("status").asText()).isEqualTo("current");
        assertThat(one.at("/type/text").asText()).isEqualTo("MRI report");
        assertThat(one.path("date").asText()).isEqualTo("2026-11-23T11:30:00.123Z");
        assertThat(one.at("/subject/reference").asText()).isEqualTo("urn:uuid:" + Cases.about().patient().id());
        assertThat(one.at("/context/encounter/0/reference").asText()).isEqualTo("urn:uuid:" + Cases.course().id());
        assertThat(one.path("description").asText()).isEqualTo("ATFL thinned");
        var file = one.at("/content/0/attachment");
        assertThat(file.path("contentType").asText()).isEqualTo("application/pdf");
        assertThat(file.path("title").asText()).isEqualTo("MRI report, right ankle");
        assertThat(file.path("creation").asText()).isEqualTo("2026-11-09");
        assertThat(file.path("size").asInt()).isEqualTo(FILE.length);
        assertThat(Base64.getDecoder().decode(file.path("data").asText())).isEqualTo(FILE);
        assertThat(Base64.getDecoder().decode(file.path("hash").asText()))
                .isEqualTo(MessageDigest.getInstance("SHA-1").digest(FILE));
    }

    @Test
    void oneThatWasWithdrawnIsInErrorAndAMissingFileIsSaid() throws IOException {
        var other = references(ExtractCases.documents()).getLast();
        assertThat(other.path("status").asText()).isEqualTo("entered-in-error");
        assertThat(other.path("context").isMissingNode()).isTrue();
        var file = other.at("/content/0/attachment");
        assertThat(file.path("contentType").asText()).isEqualTo("image/jpeg");
        assertThat(file.path("title").asText()).startsWith("The file is missing");
        assertThat(file.has("data")).isFalse();
        assertThat(file.has("hash")).isFalse();
    }

    @Test
    void ofOneCourseOnlyItsOwnLeave() throws IOException {
        assertThat(references(ExtractCases.documents().of(Cases.course().id()))).hasSize(1);
        assertThat(references(ExtractCases.documents().of(new CourseId(new UUID(5, 5))))).isEmpty();
    }
}
