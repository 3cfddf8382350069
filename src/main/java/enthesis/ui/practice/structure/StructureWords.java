package enthesis.ui.practice.structure;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.map.Kind;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.StructureFields;
import enthesis.domain.map.index.StructureTexts;
import enthesis.domain.practice.Version;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.history.Changes;
import java.util.ArrayList;
import java.util.List;

/// What is said of a structure, in words.
public record StructureWords(Texts texts) {

    /// "enthesis · usually 0.5–1 mL · also called schottle".
    String line(Said said) {
        var facts = new ArrayList<String>();
        facts.add(kind(said.kind()));
        var low = said.typical().low();
        var high = said.typical().high();
        facts.add(low.equals(high)
                ? texts.say("structures.usualOne", low.toString())
                : texts.say("structures.usual", low.toString(), high.toString()));
        if (!said.aliases().isEmpty()) {
            facts.add(texts.say("structures.called", String.join(", ", said.aliases())));
        }
        return String.join("  ·  ", facts);
    }

    String kind(Kind kind) {
        return texts.say("map.kind." + Choices.text(kind));
    }

    /// What an edit changed, a line for each field: "Note: nothing → knee bent".
    public List<String> changes(Said before, Version<Said> version) {
        var was = StructureTexts.texts(before);
        var now = StructureTexts.texts(version.entry());
        var changes = new Changes(texts, version);
        StructureTexts.differing(before, version.entry())
                .forEach(field -> changes.change(texts.say("structures.short." + field.name()),
                        shown(field, was.getOrDefault(field, "")), shown(field, now.getOrDefault(field, ""))));
        return changes.lines();
    }

    /// The text of a field as it is read; "nothing" where it is empty.
    String shown(Field field, String text) {
        if (text.isEmpty()) {
            return texts.say("practice.history.empty");
        }
        return field.equals(StructureFields.KIND) ? texts.say("map.kind." + text) : text;
    }
}
