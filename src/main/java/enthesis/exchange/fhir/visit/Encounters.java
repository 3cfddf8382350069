package enthesis.exchange.fhir.visit;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.visit.Attended;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;

/// A visit, with the courses it served. It goes on until its note is signed.
public record Encounters(Mapping mapping) {

    public Encounter of(VisitExtract one, ChartExtract chart) {
        var visit = one.visit();
        var served = visit.courses().stream().map(Attended::course).filter(course -> chart.has(course.id())).toList();
        var encounter = mapping.made(new Encounter(), one.id().value(), mapping.words().say("fhir.visit",
                served.stream().map(mapping::place).collect(Collectors.joining(", "))));
        encounter.setStatus(States.encounter(one));
        encounter.setClass_(Codes.hl7("v3-ActCode", "AMB", "ambulatory"));
        encounter.setSubject(mapping.patient(visit.patient()));
        encounter.setServiceProvider(mapping.practiceItself());
        encounter.addParticipant().setIndividual(mapping.person(one.answers()));
        var period = new Period().setStartElement(mapping.moment(visit.performed()));
        one.signed().filter(_ -> !visit.late())
                .ifPresent(note -> period.setEndElement(mapping.moment(note.at())));
        encounter.setPeriod(period);
        served.forEach(course -> {
            encounter.addEpisodeOfCare(mapping.to("EpisodeOfCare", course.id().value()));
            encounter.addReasonReference(mapping.condition(course.id()));
        });
        return encounter;
    }
}
