package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Entered;
import java.util.Map;

/// What was answered about the pain of one course at one visit: 0 to 10 each, or not measured.
public record PainScores(Map<Pain, Entered<Integer>> scores) {

    public PainScores {
        scores = Map.copyOf(scores);
    }

    public Entered<Integer> score(Pain pain) {
        return scores.getOrDefault(pain, new Entered.Empty<>());
    }
}
