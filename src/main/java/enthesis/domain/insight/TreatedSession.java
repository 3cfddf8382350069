package enthesis.domain.insight;

import enthesis.domain.entry.Answer;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.value.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A signed session of one course: what was asked before, what was injected, and what was heard of it afterwards.
/// `visit` tells visits apart and means nothing else; `number` counts the sessions of its course from 1.
public record TreatedSession(int visit, int number, LocalDate day, Asked asked, List<Dose> doses, List<Drawn> drawn,
        After after) {

    /// `pain`: now and before the needle, 0 to 10; `average` on average. `answers` by what was asked; none where nobody
    /// answered. `listClosed`: no medication beside those told. An empty one was not asked.
    public record Asked(Optional<Integer> pain, Optional<Integer> average, List<ToldMedication> medications,
            boolean listClosed, Map<String, Optional<Answer>> answers) {}

    /// What was heard afterwards: `heard` if somebody was reached or a paper came back; `harm` the grades of adverse
    /// events, 1 to 5.
    public record After(boolean heard, List<DiaryDay> diary, List<Integer> harm) {

        public boolean followed() {
            return heard || !diary.isEmpty() || !harm.isEmpty();
        }
    }

    public TreatedSession {
        doses = List.copyOf(doses);
        drawn = List.copyOf(drawn);
    }

    /// The percentage of dextrose that reached this course: of what was drawn up, by volume where there were several
    /// solutions. Empty where any of it is not known.
    public Optional<Percent> percent() {
        return Mixed.of(doses, drawn);
    }
}
