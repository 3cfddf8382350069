package enthesis.exchange.fhir.visit;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/// Pain of 0 to 10 before the needle, as it was told of each course in a visit.
public record PainObservations(Mapping mapping) {

    /// `place` is that of the course in the visit, 1 for the first.
    public Stream<Observation> of(VisitExtract visit, int place) {
        var course = visit.visit().at(place).course();
        return Stream.of(Pain.values()).flatMap(pain -> visit.facts().pain(place).score(pain).asValue().stream()
                .map(score -> observation(visit, course, pain, score)));
    }

    private Observation observation(VisitExtract visit, Course course, Pain pain, int score) {
        var code = code(pain);
        var made = mapping.made(new Observation(), Ids.of(visit.id().value(), "pain", course.id(), pain),
                mapping.place(course) + ": " + code.getText() + " " + score);
        made.setStatus(States.observation(visit)).setCode(code).setSubject(mapping.patient(course.patient()))
                .setEncounter(mapping.visit(visit.id())).setBodySite(Codes.text(mapping.place(course)))
                .setEffective(mapping.moment(visit.visit().performed()))
                .setValue(Codes.quantity(BigDecimal.valueOf(score), VitalCodes.ucum(Unit.SCORE),
                        VitalCodes.ucum(Unit.SCORE)));
        made.addPerformer(mapping.patient(course.patient()));
        made.addCategory(Codes.coded(Codes.hl7("observation-category", "survey", "Survey")));
        return made;
    }

    /// Only pain as it is now has a code; on average and at worst are said in words.
    private CodeableConcept code(Pain pain) {
        var code = Codes.text(mapping.words().say("outcome.name." + Choices.text(pain)));
        if (pain == Pain.NOW) {
            code.addCoding(Codes.loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"));
        }
        return code;
    }
}
