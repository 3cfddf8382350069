package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.REFUSED;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.PointFields;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Performed;
import enthesis.domain.visit.VisitFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import java.util.ArrayList;
import java.util.List;

/// Every text that was not accepted, as a finding beside its field; it is no value until it is mended.
public final class Refusals {
    private final List<Finding> findings = new ArrayList<>();

    private Refusals() {}

    public static List<Finding> of(Facts facts) {
        var refusals = new Refusals();
        refusals.checkIn(facts);
        refusals.vitals(facts);
        refusals.pains(facts);
        facts.solutions().forEach(refusals::solution);
        facts.elsewhere().counted().forEach(one -> refusals.add(one.dose(), SolutionFields.otherMg(one.row())));
        facts.points().forEach(point -> refusals.add(point.volume(), PointFields.volume(point.row())));
        refusals.add(facts.procedure().start(), ObservationFields.START);
        refusals.add(facts.procedure().end(), ObservationFields.END);
        refusals.add(facts.observation().minutes(), ObservationFields.MINUTES);
        refusals.add(facts.aftercare().next(), AftercareFields.NEXT);
        return refusals.findings;
    }

    /// Of the time at which the visit was performed.
    public static List<Finding> of(Performed performed) {
        var refusals = new Refusals();
        refusals.add(performed.day(), VisitFields.DAY);
        refusals.add(performed.time(), VisitFields.TIME);
        return refusals.findings;
    }

    private void checkIn(Facts facts) {
        facts.checkIn().medications().forEach(drug -> add(drug.lastDose(), CheckInFields.lastDose(drug.row())));
        add(facts.checkIn().inr(), CheckInFields.INR);
        add(facts.checkIn().inrDate(), CheckInFields.INR_DATE);
    }

    private void vitals(Facts facts) {
        add(facts.vitals().hba1c(), VitalsFields.HBA1C);
        for (var moment : Moment.values()) {
            for (var sign : Sign.values()) {
                add(facts.vitals().reading(sign, moment), VitalsFields.reading(sign, moment));
                add(facts.vitals().taking(sign, moment).time(), VitalsFields.takenAt(sign, moment));
            }
        }
    }

    private void pains(Facts facts) {
        for (int place = 1; place <= facts.pains().size(); place++) {
            for (var pain : Pain.values()) {
                add(facts.pain(place).score(pain), PainFields.of(place, pain));
            }
        }
    }

    private void solution(Mixture mixture) {
        int row = mixture.row();
        add(mixture.target().volume(), SolutionFields.volume(row));
        add(mixture.target().dextrose(), SolutionFields.dextrosePercent(row));
        add(mixture.target().proliferant(), SolutionFields.proliferantPercent(row));
        add(mixture.target().anaesthetic(), SolutionFields.anaestheticPercent(row));
        for (var component : mixture.parts()) {
            var part = component.part();
            add(component.stock(), SolutionFields.stock(row, part));
            add(component.expiry(), SolutionFields.expiry(row, part));
            add(component.drawn(), SolutionFields.drawn(row, part));
        }
        add(mixture.preparation().at(), SolutionFields.preparedAt(row));
        add(mixture.rest().discarded(), SolutionFields.discarded(row));
    }

    private void add(Entered<?> entered, Field where) {
        entered.asRefusal().ifPresent(refusal -> findings.add(finding(refusal, where)));
    }

    private static Finding finding(Refusal refusal, Field where) {
        var words = refusal.words().startsWith("refusals.") ? refusal.words() : "findings.refused";
        return new Finding("refused-" + where.group() + "-" + where.row() + "-" + where.name(), REFUSED, where, words,
                refusal.values(), Source.PRACTICE, refusal.mend());
    }
}
