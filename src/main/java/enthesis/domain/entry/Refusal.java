package enthesis.domain.entry;

import java.util.List;
import java.util.Map;

/// Why a text is not accepted: the key of its sentence, the sentence's values, and, where the slip is plain, what to
/// type instead (`mend`: the fields to set, for example the unit to Fahrenheit; empty when there is no plain slip).
public record Refusal(String words, List<String> values, Map<Field, String> mend) {

    public Refusal {
        values = List.copyOf(values);
        mend = Map.copyOf(mend);
    }

    public static Refusal of(String words, String... values) {
        return new Refusal(words, List.of(values), Map.of());
    }

    public Refusal mendedBy(Map<Field, String> texts) {
        return new Refusal(words, values, texts);
    }
}
