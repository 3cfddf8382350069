package enthesis.storage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.outcome.External;
import enthesis.domain.practice.outcome.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What belongs to others is not shipped (clinical.md 7.3, 10.2 to 10.4): no procedure codes of the AMA, no SNOMED CT,
/// of a licensed questionnaire its name and range and not one of its questions.
class NothingProtectedTest {
    /// CPT of injections and guidance (10.3) and concepts of SNOMED CT (6.10), as words of their own.
    private static final Pattern CODES = Pattern
            .compile("\\b(?:2055[01]|2060[0-6]|2061[01]|76942|27096|7771000|24028007"
                    + "|51440002|49076000|72696002|16982005|24136001|16953009|127949000|74670003|70258002|39723000)\\b");
    private static final Pattern NAMED = Pattern.compile("(?i)snomed|\\bcpt\\b");

    @Test
    void noProcedureCodeAndNoConceptIsShipped() throws IOException {
        for (var root : List.of("db/reference", "db/demo", "src/main/resources/enthesis/words")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty().allSatisfy(file -> {
                    var text = Files.readString(file);
                    assertThat(CODES.matcher(text).find()).as(file + " holds a code").isFalse();
                    assertThat(NAMED.matcher(text).find()).as(file + " names it").isFalse();
                });
            }
        }
    }

    /// The free ones of 7.3 are built in; of every other one only a total can be typed.
    @Test
    void onlyFreeInstrumentsHaveQuestions() {
        var outcomes = ReferenceData.load().outcomes();
        assertThat(outcomes.instruments()).extracting(Instrument::key).containsExactly("now", "average", "worst",
                "psfs", "peg", "pgic", "satisfaction", "rmdq");
        assertThat(outcomes.externals()).extracting(External::name).isNotEmpty()
                .noneMatch(name -> outcomes.instruments().stream().anyMatch(one -> one.key().equalsIgnoreCase(name)));
    }
}
