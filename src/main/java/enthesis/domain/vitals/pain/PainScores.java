package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import java.util.Map;
import java.util.Optional;

/// What was answered about the pain of one course at one visit: 0 to 10 each, or not measured; `neuro`: whether it came
/// with a new neurological sign, where that was asked.
public record PainScores(Map<Pain, Entered<Integer>> scores, Optional<Answer> neuro) {

    public PainScores {
        scores = Map.copyOf(scores);
    }

    public Entered<Integer> score(Pain pain) {
        return scores.getOrDefault(pain, new Entered.Empty<>());
    }
}
