package enthesis.domain.practice.assess;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Setting;
import java.util.List;

/// What speaks for an injection (clinical.md 2.3): `asks` is said, `second` in small letters below; `answers` are those
/// it can be given, the first one is met.
public record Criterion(String key, String asks, String second, List<String> answers, Source source) {
    private static final String MONTHS = "[months]";

    public Criterion {
        answers = List.copyOf(answers);
    }

    /// What is asked, with how many months a pain has to have lasted.
    public String asked(Setting months) {
        return asks.replace(MONTHS, months.toString());
    }

    public boolean met(String answer) {
        return answer.equals(answers.getFirst());
    }
}
