package enthesis.domain.practice.assess;

import enthesis.domain.finding.Source;
import java.util.List;

/// What speaks for an injection (clinical.md 2.3); `answers` are those it can be given, the first one is met.
public record Criterion(String key, List<String> answers, Source source) {

    public Criterion {
        answers = List.copyOf(answers);
    }

    public boolean met(String answer) {
        return answer.equals(answers.getFirst());
    }
}
