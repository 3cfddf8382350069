package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.PointFields;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.fact.Elsewhere;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import java.util.Optional;

/// Why there is no ceiling, said as a finding: a weight that is missing is asked for; a weight that was deliberately
/// not taken makes it a STOP, never a silent pass.
public final class CeilingGaps {
    private static final Field WEIGHT = VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE);

    private CeilingGaps() {}

    public static Optional<Finding> of(Facts facts) {
        return switch (facts.ceiling()) {
            case Ceiling.Known _,Ceiling.NoAnaesthetic _ -> Optional.empty();
            case Ceiling.Incomplete incomplete -> Optional.of(gap(incomplete.words(), facts));
        };
    }

    /// The gap; before the time-out, not that the solution is not made yet.
    public static Optional<Finding> toSay(Facts facts) {
        boolean judged = facts.timeOut().completed().isPresent() || facts.anyGiven();
        return of(facts).filter(gap -> judged || gap.where().equals(WEIGHT));
    }

    private static Finding gap(String words, Facts facts) {
        boolean notTaken = facts.vitals().reading(Sign.WEIGHT, Moment.BEFORE) instanceof Entered.NotDone<?>;
        return switch (words) {
            case "findings.ceilingWeight" -> notTaken
                    ? Finding.of("ceiling-none", STOP, WEIGHT, "findings.ceilingNone", Source.PRACTICE)
                    : Finding.of("ceiling", MISSING, WEIGHT, words, Source.PRACTICE);
            case "findings.ceilingOther" -> Finding.of("ceiling", MISSING, other(facts.elsewhere()), words,
                    Source.PRACTICE);
            case "findings.ceilingPoint" -> Finding.of("ceiling", MISSING, fromNowhere(facts), words,
                    Source.PRACTICE);
            default -> Finding.of("ceiling", MISSING, unclear(facts), words, Source.PRACTICE);
        };
    }

    /// The point that comes from a solution that is not there.
    private static Field fromNowhere(Facts facts) {
        return facts.points().stream().filter(point -> !point.skipped() && facts.isFromNowhere(point)).findFirst()
                .map(point -> PointFields.solution(point.row())).orElse(SolutionFields.volume(1));
    }

    /// Where the first solution of which the anaesthetic or its strength is not known says it.
    private static Field unclear(Facts facts) {
        return facts.solutions().stream()
                .filter(one -> one.component(Part.ANAESTHETIC).product().isEmpty() || !isKnown(one)).findFirst()
                .map(one -> SolutionFields.anaesthetic(one.row())).orElse(SolutionFields.anaesthetic(1));
    }

    private static boolean isKnown(Mixture one) {
        var component = one.component(Part.ANAESTHETIC);
        return !component.used() || (one.contents().isPresent() && component.stock().asValue().isPresent());
    }

    /// Where the strength of the anaesthetic of the day is said: of the first solution that has one, else what is
    /// given elsewhere.
    static Field anaesthetic(Facts facts) {
        return facts.solutions().stream().filter(one -> one.anaesthetic().isPresent()).findFirst()
                .map(one -> SolutionFields.anaestheticPercent(one.row()))
                .or(() -> facts.elsewhere().counted().stream().findFirst()
                        .map(one -> SolutionFields.otherMg(one.row())))
                .orElse(SolutionFields.anaestheticPercent(1));
    }

    /// Where the answer about any other anaesthetic goes on.
    private static Field other(Elsewhere elsewhere) {
        return elsewhere.counted().stream().filter(one -> one.drug().isEmpty() || one.dose().asValue().isEmpty())
                .findFirst().or(() -> elsewhere.counted().stream().findFirst()).map(Elsewhere.Dose::open)
                .orElse(SolutionFields.OTHER_ANAESTHETIC);
    }
}
