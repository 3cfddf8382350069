package enthesis.domain.visit.need;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Performed;
import enthesis.domain.visit.VisitFields;
import enthesis.domain.visit.fact.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the record needs before it can be signed (clinical.md 1.1), by how the visit ended: all of it after injections,
/// only what was done when there were none (rulings 8). While no ending is chosen, all is needed, and the ending.
public final class SignGate {
    private final Circumstances about;
    private final Sheet sheet;
    private final Facts facts;

    public SignGate(Circumstances about, Sheet sheet, Facts facts) {
        this.about = about;
        this.sheet = sheet;
        this.facts = facts;
    }

    /// The elements that are missing, in the order of the work.
    public List<Finding> missing(Performed performed) {
        var needs = new Needs(sheet).so(performed.day().asValue().isEmpty() || sheet.has(VisitFields.TIME),
                VisitFields.TIME, "findings.needPerformed");
        if (whole()) {
            new NeedsBefore(about, facts, needs).all();
            new NeedsAfter(facts, needs).all();
        } else {
            new NeedsAfter(facts, needs).leftOver();
        }
        new NeedsNote(sheet, needs).all();
        ending(needs);
        return needs.missing();
    }

    /// Everything that stands before a signature: what is missing, what is planned, and what is open. A visit without
    /// injections was not gone on with: its warnings need no reason.
    public List<Finding> gate(List<Finding> missing, List<Finding> open) {
        var standing = open.stream().filter(finding -> whole() || finding.level() == Level.REFUSED);
        return Stream.of(standing, missing.stream(), planned().stream(), running()).flatMap(one -> one).distinct()
                .sorted(Comparator.comparing(Finding::level)).toList();
    }

    /// While the emergency card runs its times are not whole yet.
    private Stream<Finding> running() {
        return about.emergencies().stream().filter(one -> !one.ended()).limit(1)
                .map(_ -> Finding.of("emergency-runs", Level.MISSING, ObservationFields.COMPLICATIONS,
                        "findings.emergencyRuns", Source.PRACTICE));
    }

    private List<Finding> planned() {
        var needs = new Needs(sheet);
        var planned = facts.points().stream().filter(Point::planned).toList();
        planned.stream().map(Point::row).findFirst().ifPresent(row -> needs.so(false, PointFields.state(row),
                "findings.needNoPlanned", Integer.toString(planned.size())));
        return needs.missing();
    }

    private void ending(Needs needs) {
        needs.choice(facts.ending(), NoteFields.ENDING, "findings.needEnding");
        facts.ending().filter(ending -> ending == Ending.DEFERRED || ending == Ending.STOPPED).ifPresent(
                _ -> needs.text(NoteFields.ENDING_REASON, "findings.needEndingReason"));
    }

    /// Whether the record is one of injections.
    private boolean whole() {
        return facts.anyGiven() || facts.ending().map(ending -> switch (ending) {
            case INJECTED -> true;
            case DEFERRED, STOPPED, ASSESSMENT_ONLY -> false;
        }).orElse(true);
    }
}
