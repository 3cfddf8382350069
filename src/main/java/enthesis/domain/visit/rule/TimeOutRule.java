package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.rule.AllergyRule;
import enthesis.domain.visit.Agreed;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Places;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.Visit;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.visit.need.Needs;
import enthesis.domain.visit.need.NeedsBefore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What has to be said, agreed and settled before a needle: every item, one side for all, allergies asked and named, a
/// candidacy without a gap that could stop, a ceiling that can be computed, and no STOP standing.
public final class TimeOutRule {
    private static final String CHANGED = "time-out-changed";
    /// What is settled by the time-out itself.
    private static final Set<String> OWN = Set.of("no-time-out", CHANGED);

    private final Circumstances about;
    private final Sheet sheet;
    private final Facts facts;

    public TimeOutRule(Circumstances about, Sheet sheet, Facts facts) {
        this.about = about;
        this.sheet = sheet;
        this.facts = facts;
    }

    /// An item that was not confirmed needs a word of comment.
    public Optional<Finding> comment() {
        return NeedsBefore.confirmed(facts) || !facts.timeOut().comment().isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("time-out-comment", MISSING, TimeOutFields.COMMENT, "findings.timeOutComment",
                        Source.PRACTICE));
    }

    /// A time-out stands for what was said in it, not for what was changed afterwards. What the chart learns after the
    /// visit was signed changes nothing in it.
    public Optional<Finding> changed() {
        if (about.visit().state() != Visit.State.OPEN) {
            return Optional.empty();
        }
        var changed = Agreed.of(about, sheet, facts.checkIn())
                .changedSince(sheet.text(TimeOutFields.COMPLETED_FOR));
        return facts.timeOut().completed().isEmpty() || changed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(CHANGED, STOP, TimeOutFields.COMPLETED, "findings.timeOutChanged",
                        Source.PRACTICE, String.join(", ", changed))
                        .naming(changed.stream().map(Agreed::named).toList()));
    }

    /// The preparation is said to be free of latex, stoppers and gloves, and the gloves of the time-out are not.
    public Optional<Finding> gloves() {
        boolean free = facts.solutions().stream().map(one -> one.preparation().latexFree())
                .anyMatch(Optional.of(Answer.YES)::equals);
        return free && facts.procedure().gloves().equals(Optional.of(ProcedureLine.Gloves.LATEX))
                ? Optional.of(Finding.of("gloves-latex", CAUTION, TimeOutFields.GLOVES, "findings.glovesLatex",
                        Source.PRACTICE))
                : Optional.empty();
    }

    public List<Finding> before(List<Finding> open) {
        var before = new ArrayList<Finding>();
        open.stream().filter(finding -> (finding.level().needsReason() || AllergyRule.unsettled(finding)
                || CandidacyRule.unsettled(finding)) && !OWN.contains(finding.rule()))
                .forEach(before::add);
        before.addAll(ListedRule.findings(about.practice(), facts));
        CeilingGaps.of(facts).ifPresent(before::add);
        comment().ifPresent(before::add);
        items().forEach(before::add);
        return before.stream().distinct().sorted(Comparator.comparing(Finding::level)).toList();
    }

    /// The time-out's own items, and the allergies asked today.
    private Stream<Finding> items() {
        var needs = new Needs(sheet);
        new NeedsBefore(about, facts, needs).all();
        boolean asked = facts.checkIn().allergiesAsked().filter(one -> one != CheckIn.AllergiesAsked.NOT_ASKED)
                .isPresent();
        return needs.missing().stream().filter(finding -> finding.where().equals(CheckInFields.ALLERGIES)
                ? !asked
                : !finding.where().equals(TimeOutFields.COMPLETED)
                        && Places.sectionOf(finding.where()).equals(Optional.of(Section.TIME_OUT)));
    }
}
