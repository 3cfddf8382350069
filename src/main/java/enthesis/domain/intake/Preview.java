package enthesis.domain.intake;

import enthesis.domain.intake.Match.Ask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import would do: whom it would open charts for, who has one, who must be asked about, and what somebody
/// answered. `facts` counts what is said of them, `left` what is not taken.
public final class Preview {
    private final List<Line> lines;
    private final Map<Fact.Kind, Integer> facts;
    private final Map<LeftOut.Line, Integer> left;
    private final List<Optional<Answer>> answers;

    public record Line(Incoming person, Match match) {}

    public Preview(List<Line> lines, Map<Fact.Kind, Integer> facts, Map<LeftOut.Line, Integer> left) {
        this.lines = List.copyOf(lines);
        this.facts = Map.copyOf(facts);
        this.left = Map.copyOf(left);
        answers = new ArrayList<>();
        lines.forEach(line -> answers.add(line.match.settled()));
    }

    /// Finds out who stood in the file before, as its people are gone through in order.
    public static final class Seen {
        private final HashSet<Object> marks = new HashSet<>();

        /// Whether somebody with this name and birth date, or a number of theirs, stood before; from now on this
        /// one did.
        public boolean again(Incoming person) {
            boolean again = !marks.add(person.folded());
            for (var number : person.numbers()) {
                again |= !marks.add(number);
            }
            return again;
        }
    }

    public List<Line> lines() {
        return lines;
    }

    public Map<Fact.Kind, Integer> facts() {
        return facts;
    }

    public Map<LeftOut.Line, Integer> left() {
        return left;
    }

    public Optional<Answer> answer(int line) {
        return answers.get(line);
    }

    /// What somebody says about a line that must be asked about; empty: leave them out.
    ///
    /// @throws IllegalArgumentException
    ///             if nothing is asked there, or the chart is none of those that are asked about
    public void answer(int line, Optional<Answer> said) {
        if (!(lines.get(line).match instanceof Ask(var _, var charts))
                || said.filter(one -> one instanceof Answer.Same(var chart) && !charts.contains(chart)).isPresent()) {
            throw new IllegalArgumentException("not asked");
        }
        answers.set(line, said);
    }

    public int fresh() {
        return (int) answers.stream().flatMap(Optional::stream).filter(Answer.New.class::isInstance).count();
    }

    public int known() {
        return (int) answers.stream().flatMap(Optional::stream).filter(Answer.Same.class::isInstance).count();
    }

    /// Questions that nobody answered: these people are left out.
    public int unanswered() {
        return (int) answers.stream().filter(Optional::isEmpty).count();
    }
}
