package enthesis.domain.map.quick;

import java.util.List;
import java.util.Map;

/// One typed word, and what it is short for: "itb" for "iliotibial band"; nothing for most.
record Asked(String word, List<String> means) {

    static List<Asked> of(String structure, Map<String, String> abbreviations) {
        return Vocabulary.split(structure).stream()
                .map(word -> new Asked(word, Vocabulary.split(abbreviations.getOrDefault(word, ""))))
                .toList();
    }
}
