package enthesis.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every key that the rules name has its sentences, and every sentence can be said.
class FindingWordsTest {
    private static final Pattern KEY = Pattern.compile("\"((?:findings|refusals)\\.[A-Za-z]+)\"");
    private static final String[] VALUES = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"};
    private final Words words = new Words(Locale.ENGLISH);

    private static SortedSet<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var root : new String[]{"src/main/java/enthesis/domain", "db/reference"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        return keys;
    }

    @Test
    void everyKeyOfTheRulesCanBeSaid() throws IOException {
        assertThat(keys()).hasSizeGreaterThan(150).allSatisfy(key -> {
            for (var part : new String[]{".title", ".text", ".why"}) {
                var said = words.say(key + part, VALUES);
                assertThat(said).isNotBlank().doesNotContain("{", "}", "\u2014", "!", "''");
            }
        });
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        assertThat(keys().stream().filter(key -> key.startsWith("refusals."))).isNotEmpty()
                .allSatisfy(key -> assertThat(words.say(key, VALUES)).isNotBlank().doesNotContain("{", "\u2014"));
    }

    @Test
    void unknownAnswersAndOtherStocksHaveTheirWordsToo() {
        for (var key : new String[]{"infectionUnknown", "pregnantUnknown", "needleFearUnknown", "recipeDextroseInstead",
                "recipeAnaestheticInstead", "recipeRoomInstead", "recipeDextroseWays", "recipeProliferantWays",
                "recipeAnaestheticWays", "recipeRoomThree", "recipeRoomThreeWays"}) {
            assertThat(words.knows("findings." + key + ".text")).isTrue();
        }
    }
}
