package enthesis.exchange.fhir.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/// What was measured in a visit, in the unit it is kept in, with what was typed beside it where that was converted.
public record VitalObservations(Mapping mapping) {

    public Stream<Observation> of(VisitExtract visit) {
        var vitals = visit.facts().vitals();
        return Stream.concat(vitals.measurements().stream().map(one -> observation(visit, one)),
                vitals.bmi().stream().map(index -> index(visit, index)));
    }

    private Observation observation(VisitExtract visit, Measurement one) {
        var says = mapping.words().say("fhir.sign." + Choices.text(one.sign()));
        var made = begun(visit, Ids.of(visit.id().value(), "vital", one.sign(), one.moment()),
                says + " " + one.said(one.unit()), taken(visit, one));
        made.addCategory(Codes.coded(one.sign() == Sign.GLUCOSE
                ? Codes.hl7("observation-category", "laboratory", "Laboratory")
                : vitalSigns()));
        if (one.sign() != Sign.GLUCOSE) {
            made.getMeta().addProfile(VitalCodes.profile(one.sign()));
        }
        made.setCode(VitalCodes.of(one.sign(), one.unit()).setText(says));
        value(made, one);
        remark(made, visit, one);
        return made;
    }

    private static Coding vitalSigns() {
        return Codes.hl7("observation-category", "vital-signs", "Vital Signs");
    }

    private static void value(Observation made, Measurement one) {
        one.second().ifPresentOrElse(low -> {
            made.addComponent().setCode(Codes.coded(VitalCodes.SYSTOLIC.copy())).setValue(quantity(one.value(), one));
            made.addComponent().setCode(Codes.coded(VitalCodes.DIASTOLIC.copy())).setValue(quantity(low, one));
        }, () -> made.setValue(quantity(one.value(), one)));
    }

    private static Quantity quantity(BigDecimal number, Measurement one) {
        return Codes.quantity(number, one.unit().sign(), VitalCodes.ucum(one.unit()));
    }

    /// When it was taken, as far as is known; else when the visit was performed.
    private DateTimeType taken(VisitExtract visit, Measurement one) {
        var performed = visit.visit().performed();
        var taken = visit.facts().vitals().taking(one.sign(), one.moment()).at(mapping.zone())
                .map(time -> mapping.day(performed).atTime(time).atZone(mapping.zone()).toInstant());
        return mapping.moment(taken.orElse(performed));
    }

    private void remark(Observation made, VisitExtract visit, Measurement one) {
        if (one.moment() != Moment.BEFORE) {
            made.addNote().setText(mapping.words().say("fhir.moment." + Choices.text(one.moment())));
        }
        if (one.sign() == Sign.WEIGHT && visit.facts().vitals().weightStated()) {
            made.addNote().setText(mapping.words().say("fhir.weightStated"));
        }
        if (one.converted()) {
            made.addNote().setText(mapping.words().say("fhir.typed", one.said(one.typedIn())));
        }
    }

    private Observation index(VisitExtract visit, BigDecimal index) {
        var made = begun(visit, Ids.of(visit.id().value(), "vital", "bmi"), "BMI " + index.toPlainString(),
                mapping.moment(visit.visit().performed()));
        made.getMeta().addProfile(VitalCodes.bodyMassProfile());
        made.addCategory(Codes.coded(vitalSigns()));
        made.setCode(VitalCodes.bodyMassIndex());
        made.setValue(Codes.quantity(index, Unit.KG_PER_M2.sign(), VitalCodes.ucum(Unit.KG_PER_M2)));
        for (var sign : new Sign[]{Sign.WEIGHT, Sign.HEIGHT}) {
            made.addDerivedFrom(mapping.to("Observation", Ids.of(visit.id().value(), "vital", sign, Moment.BEFORE)));
        }
        return made;
    }

    private Observation begun(VisitExtract visit, UUID id, String says, DateTimeType at) {
        var made = mapping.made(new Observation(), id, says);
        made.setStatus(States.observation(visit)).setSubject(mapping.patient(visit.visit().patient()))
                .setEncounter(mapping.visit(visit.id())).setEffective(at)
                .addPerformer(mapping.person(visit.answers()));
        return made;
    }
}
