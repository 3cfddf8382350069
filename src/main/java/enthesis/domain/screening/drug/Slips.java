package enthesis.domain.screening.drug;

import enthesis.domain.patient.find.Spelling;
import enthesis.domain.practice.Drugs.Drug;
import java.util.List;

/// The drugs a word may have been meant for: a slip of the finger or two away from a name, those with the fewest slips.
record Slips(List<Drug> drugs) {
    /// Shorter names have too many neighbours.
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private record Slipped(Drug drug, int slips) {}

    List<Drug> of(String word) {
        if (Words.isNumber(word) || word.length() < SHORTEST) {
            return List.of();
        }
        var slipped = drugs.stream().flatMap(drug -> drug.says().stream().filter(say -> isNear(word, say))
                .map(say -> new Slipped(drug, Spelling.distance(word, say)))).toList();
        int least = slipped.stream().mapToInt(Slipped::slips).min().orElse(0);
        return slipped.stream().filter(one -> one.slips() == least).map(Slipped::drug).distinct().toList();
    }

    private static boolean isNear(String word, String name) {
        int length = Math.min(word.length(), name.length());
        int allowed = length < SHORTEST ? 0 : length < LONG ? 1 : 2;
        return allowed > 0 && Math.abs(word.length() - name.length()) <= allowed
                && Spelling.distance(word, name) <= allowed;
    }
}
