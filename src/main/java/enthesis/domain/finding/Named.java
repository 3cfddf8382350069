package enthesis.domain.finding;

import enthesis.domain.words.Worded;
import java.util.List;

/// Something that a finding names in words of the bundles: "the solutions", "the allergy to latex".
public record Named(String words, List<String> values) implements Worded {

    public Named {
        values = List.copyOf(values);
    }

    public static Named of(String words, String... values) {
        return new Named(words, List.of(values));
    }
}
