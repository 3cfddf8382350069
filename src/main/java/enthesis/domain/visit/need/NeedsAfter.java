package enthesis.domain.visit.need;

import enthesis.domain.map.PointFields;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.ProcedureLine;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the record needs of the needle and of everything after it (clinical.md 1.1): points, procedure line,
/// observation, rest of the solution, aftercare.
public final class NeedsAfter {
    private final Facts facts;
    private final Needs needs;

    public NeedsAfter(Facts facts, Needs needs) {
        this.facts = facts;
        this.needs = needs;
    }

    public void all() {
        points();
        procedure();
        observation();
        leftOver();
        aftercare();
    }

    private void points() {
        needs.so(facts.anyGiven(), PointFields.volume(1), "findings.needPoints");
        var without = facts.points().stream().filter(point -> point.given() && point.how().needle().isBlank()).toList();
        if (!without.isEmpty()) {
            needs.so(false, PointFields.needle(without.getFirst().row()), "findings.needNeedle", without.stream()
                    .map(point -> Integer.toString(point.order())).collect(Collectors.joining(", ")));
        }
    }

    private void procedure() {
        var line = facts.procedure();
        needs.entry(line.start(), ObservationFields.START, "findings.needStart")
                .entry(line.end(), ObservationFields.END, "findings.needEnd")
                .choice(line.aspiration(), ObservationFields.ASPIRATION, "findings.needAspiration")
                .text(ObservationFields.PARAESTHESIA, "findings.needParaesthesia")
                .choice(line.tolerance(), ObservationFields.TOLERANCE, "findings.needTolerance");
        if (line.guidance().equals(Optional.of(ProcedureLine.Guidance.ULTRASOUND))) {
            needs.choice(line.ultrasound().anatomy(), ObservationFields.ANATOMY, "findings.needAnatomy")
                    .choice(line.ultrasound().needleSeen(), ObservationFields.NEEDLE_SEEN, "findings.needNeedleSeen")
                    .choice(facts.imageKept(), ObservationFields.IMAGE_KEPT, "findings.needImageKept");
        }
    }

    private void observation() {
        var seen = facts.observation();
        needs.entry(seen.minutes(), ObservationFields.MINUTES, "findings.needMinutes")
                .choice(seen.condition(), ObservationFields.CONDITION, "findings.needCondition")
                .choice(seen.complications(), ObservationFields.COMPLICATIONS, "findings.needComplications")
                .choice(seen.neurovascular(), ObservationFields.NEUROVASCULAR, "findings.needNeurovascular")
                .choice(seen.dressing(), ObservationFields.DRESSING, "findings.needDressing");
    }

    /// What was drawn up and not injected has to be somewhere.
    public void leftOver() {
        facts.solutions().stream().filter(solution -> solution.drawnUp().isPresent())
                .forEach(solution -> needs.entry(solution.rest().discarded(), SolutionFields.discarded(solution.row()),
                        "findings.needDiscarded"));
    }

    private void aftercare() {
        var care = facts.aftercare();
        needs.choice(care.given(), AftercareFields.GIVEN, "findings.needGiven")
                .text(AftercareFields.TO, "findings.needTo")
                .choice(care.warningsTold(), AftercareFields.WARNINGS_TOLD, "findings.needWarnings")
                .choice(care.physiotherapy(), AftercareFields.PHYSIOTHERAPY, "findings.needPhysiotherapy")
                .text(AftercareFields.NEXT, "findings.needNext");
    }
}
