package enthesis.ui.map.plan;

import enthesis.domain.patient.find.Folding;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The answer somebody is typing the name of: "pl" seeks the first with a word that begins so, whatever its accents. A
/// letter that leads nowhere begins anew.
final class Sought {
    private String typed = "";

    void clear() {
        typed = "";
    }

    /// Which of these is meant now, counted from zero.
    OptionalInt type(String letter, List<String> answers) {
        var longer = first(typed + letter, answers);
        typed = longer.isPresent() ? typed + letter : letter;
        return longer.isPresent() ? longer : first(typed, answers);
    }

    private static OptionalInt first(String words, List<String> answers) {
        var sought = " " + Folding.fold(words);
        return IntStream.range(0, answers.size())
                .filter(at -> (" " + Folding.fold(answers.get(at))).contains(sought))
                .findFirst();
    }
}
