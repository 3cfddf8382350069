package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The pain of each course. Of one course it stands among the vital signs; of several each has its own sentence, which
/// begins with the course.
final class PainProse {
    private final Prose prose;
    private final Reading reading;
    private final boolean done;

    /// What was not asked is a gap only where the work was `done`.
    PainProse(Prose prose, Reading reading, boolean done) {
        this.prose = prose;
        this.reading = reading;
        this.done = done;
    }

    /// For the list of vital signs; nothing where the courses have to be told apart.
    List<List<Span>> ofOnlyCourse() {
        return reading.about().visit().courses().size() == 1 ? clauses(1, Optional.empty()) : List.of();
    }

    void ofSeveral(UnaryOperator<String> regions) {
        var visit = reading.about().visit();
        if (visit.courses().size() > 1) {
            visit.places().forEach(place -> {
                var course = visit.at(place).course();
                var name = IndicationProse.side(prose, course.side()) + " " + regions.apply(course.region());
                prose.list(clauses(place, Optional.of(name)));
            });
        }
    }

    /// The first clause names the course.
    private List<List<Span>> clauses(int place, Optional<String> course) {
        var clauses = new ArrayList<List<Span>>();
        for (var pain : Pain.values()) {
            said(place, pain).ifPresent(said -> {
                var key = "." + Choices.text(pain);
                clauses.add(course.filter(_ -> clauses.isEmpty())
                        .map(name -> prose.clause("note.painOf" + key, said, Prose.plain(name)))
                        .orElseGet(() -> prose.clause("note.pain" + key, said)));
            });
        }
        reading.pain(place).neuro().filter(answer -> answer != Answer.UNKNOWN)
                .ifPresent(answer -> clauses.add(prose.clause("note.neuro",
                        Prose.fact(prose.word("newNeuro", answer), PainFields.neuro(place)))));
        return clauses;
    }

    private Optional<Span> said(int place, Pain pain) {
        var field = PainFields.of(place, pain);
        return switch (reading.pain(place).score(pain)) {
            case Entered.Value<Integer>(var score, _) ->
                Optional.of(Prose.fact(prose.word("note.score", score.toString()), field));
            case Entered.NotDone<Integer> _ -> Optional.of(Prose.fact(prose.word("note.notMeasured"), field));
            case Entered.Empty<Integer> _,Entered.Refused<Integer> _ ->
                done ? Optional.of(prose.gap(field, "pain")) : Optional.empty();
        };
    }
}
