package enthesis.exchange.fhir.visit;

import enthesis.domain.course.Course;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.visit.fact.Aftercare;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/// That a patient was referred to a physiotherapist, for the courses of the visit.
public record Referrals(Mapping mapping) {

    public Stream<ServiceRequest> of(VisitExtract visit, List<Course> courses) {
        return visit.facts().aftercare().physiotherapy().equals(Optional.of(Aftercare.Physiotherapy.REFERRED))
                ? Stream.of(referral(visit, courses))
                : Stream.empty();
    }

    private ServiceRequest referral(VisitExtract visit, List<Course> courses) {
        var says = mapping.words().say("fhir.physiotherapy");
        var made = mapping.made(new ServiceRequest(), Ids.of(visit.id().value(), "physiotherapy"), says);
        made.setStatus(status(visit)).setIntent(ServiceRequest.ServiceRequestIntent.ORDER).setCode(Codes.text(says))
                .setSubject(mapping.patient(visit.visit().patient())).setEncounter(mapping.visit(visit.id()))
                .setAuthoredOnElement(mapping.moment(visit.visit().performed()))
                .setRequester(mapping.person(visit.answers()));
        courses.forEach(course -> made.addReasonReference(mapping.condition(course.id()))
                .addBodySite(Codes.text(mapping.place(course))));
        var who = Mapping.clean(visit.facts().aftercare().physiotherapist());
        if (!who.isEmpty()) {
            made.addPerformer(new Reference().setDisplay(who));
        }
        return made;
    }

    private static ServiceRequestStatus status(VisitExtract visit) {
        if (visit.inError()) {
            return ServiceRequestStatus.ENTEREDINERROR;
        }
        return visit.signed().isPresent() ? ServiceRequestStatus.ACTIVE : ServiceRequestStatus.DRAFT;
    }
}
