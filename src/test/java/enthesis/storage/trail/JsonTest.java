package enthesis.storage.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.storage.trail.guard.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first lines of every chart were hashed over Jackson's bytes.
class JsonTest {
    private final JsonMapper jackson = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Test
    void everyCharacterIsWrittenAsJacksonWritesIt() throws Exception {
        var all = new ArrayList<String>();
        for (int from = 0; from <= Character.MAX_VALUE; from += 64) {
            var text = new StringBuilder();
            for (int one = from; one < from + 64; one++) {
                text.append('a').append((char) one);
            }
            all.add(text.toString());
        }
        assertThat(Json.array(all)).isEqualTo(jackson.writeValueAsString(all));
        assertThat(Json.list(Json.array(all))).isEqualTo(all);
    }

    @Test
    void rowsAreWrittenAsJacksonWritesThem() throws Exception {
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            var row = new LinkedHashMap<String, String>();
            for (int column = random.nextInt(6); column > 0; column--) {
                row.put("column" + column, random.nextInt(4) == 0 ? null : text(random));
            }
            assertThat(Json.object(row)).isEqualTo(jackson.writeValueAsString(row));
            assertThat(Json.texts(Json.object(row))).isEqualTo(row);
        }
        assertThat(Json.array(List.of())).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[\"", "[\"a", "[\"a\"", "[\"a\",", "[\"a\",]", "[\"a\"]]", "[\"\\",
            "[\"\\u12", "[\"\\u12x4\"]", "[\"\\q\"]", "[null]", "{}", "[a]"})
    void whatIsNoArrayOfTextsIsRefused(String json) {
        assertThatThrownBy(() -> Json.list(json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : Character.MAX_VALUE + 1));
        }
        return text.toString();
    }
}
