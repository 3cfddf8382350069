package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.practice.assess.Contraindication.Home;
import java.util.Optional;

/// One question with all that is known of its answer: what was typed here, what the chart says by itself, and the last
/// answer that has expired. `level` is what a yes means at this site.
public record CandidacyRow(Contraindication question, Level level, Optional<Answer> typed, Optional<Told> told,
        Optional<Answered> expired) {

    /// A yes of the chart is never outvoted; else what was answered here goes before what was answered elsewhere.
    public Optional<Answer> answer() {
        return toldYes() ? Optional.of(Answer.YES) : typed.or(() -> told.map(Told::answer));
    }

    public boolean toldYes() {
        return told.filter(one -> one.answer() == Answer.YES).isPresent();
    }

    /// The chart says yes, and somebody answered no.
    public boolean contradicted() {
        return toldYes() && typed.equals(Optional.of(Answer.NO));
    }

    /// Whether the answer is the chart's own: it is not asked here.
    public boolean isTold() {
        return told.isPresent() && !contradicted() && (toldYes() || typed.isEmpty());
    }

    /// Whether the candidacy waits for an answer. What every check-in asks is asked there, unless it could stop at this
    /// site alone: then it is asked before anybody plans.
    public boolean needed() {
        return question.home() != Home.CHECK_IN || (level == Level.STOP && question.level() != Level.STOP);
    }

    public boolean stops() {
        return level == Level.STOP;
    }
}
