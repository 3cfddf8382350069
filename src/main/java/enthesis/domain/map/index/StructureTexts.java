package enthesis.domain.map.index;

import static enthesis.domain.map.index.StructureFields.ALIASES;
import static enthesis.domain.map.index.StructureFields.AT_RISK;
import static enthesis.domain.map.index.StructureFields.FROM;
import static enthesis.domain.map.index.StructureFields.GUIDANCE;
import static enthesis.domain.map.index.StructureFields.HIGH;
import static enthesis.domain.map.index.StructureFields.KIND;
import static enthesis.domain.map.index.StructureFields.LOW;
import static enthesis.domain.map.index.StructureFields.NAME;
import static enthesis.domain.map.index.StructureFields.NEEDLE;
import static enthesis.domain.map.index.StructureFields.NOTE;
import static enthesis.domain.map.index.StructureFields.TO;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said of a structure, as the texts of its form.
public final class StructureTexts {
    private StructureTexts() {}

    /// The form filled with what is said.
    public static Sheet sheet(Said said) {
        return Sheet.EMPTY.with(texts(said));
    }

    /// Every field with its text, "" where nothing is said.
    public static Map<Field, String> texts(Said said) {
        var typical = said.typical();
        var texts = new HashMap<Field, String>();
        texts.put(NAME, said.name());
        texts.put(ALIASES, String.join(", ", said.aliases()));
        texts.put(KIND, Choices.text(said.kind()));
        texts.put(LOW, typical.low().toString());
        texts.put(HIGH, typical.high().toString());
        texts.put(FROM, typical.depth().map(depth -> Integer.toString(depth.from())).orElse(""));
        texts.put(TO, typical.depth().map(depth -> Integer.toString(depth.to())).orElse(""));
        texts.put(NEEDLE, typical.needle());
        texts.put(GUIDANCE, typical.guidance());
        texts.put(AT_RISK, String.join("; ", said.atRisk()));
        texts.put(NOTE, said.note());
        return texts;
    }

    /// The fields whose texts differ between two, in the order of the form.
    public static List<Field> differing(Said one, Said other) {
        var first = texts(one);
        var second = texts(other);
        return StructureFields.ALL.stream().filter(field -> !Objects.equals(first.get(field), second.get(field)))
                .toList();
    }
}
