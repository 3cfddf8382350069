package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Percent;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.function.Function;

/// How reference data are written in JSON: measured values as plain decimals, a source as `seed`, `practice` or
/// `published: its name`. Nothing may be missing and nothing unknown.
final class ReferenceJson {
    private static final String PUBLISHED = "published: ";

    private ReferenceJson() {}

    static ObjectMapper mapper() {
        var values = new SimpleModule().addDeserializer(Percent.class, number(Percent.class, Percent::new))
                .addDeserializer(Milligrams.class, number(Milligrams.class, Milligrams::new))
                .addDeserializer(Source.class, text(Source.class, ReferenceJson::source))
                .addDeserializer(DrugClass.class, text(DrugClass.class, ReferenceJson::drugClass));
        return JsonMapper.builder().addModule(values).enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    }

    private static DrugClass drugClass(String text) {
        return Choices.read(DrugClass.class, text)
                .orElseThrow(() -> new IllegalArgumentException("not a kind of drug: " + text));
    }

    static Source source(String text) {
        return switch (text) {
            case "seed" -> Source.SEED;
            case "practice" -> Source.PRACTICE;
            default -> {
                if (!text.startsWith(PUBLISHED)) {
                    throw new IllegalArgumentException("not a source: " + text);
                }
                yield new Source.Published(text.substring(PUBLISHED.length()));
            }
        };
    }

    private static <T> StdDeserializer<T> number(Class<T> type, Function<BigDecimal, T> make) {
        return new StdDeserializer<>(type) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return make.apply(parser.getDecimalValue());
            }
        };
    }

    private static <T> StdDeserializer<T> text(Class<T> type, Function<String, T> make) {
        return new StdDeserializer<>(type) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return make.apply(parser.getText());
            }
        };
    }
}
