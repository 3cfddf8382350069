package enthesis.exchange.fhir.person;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;

/// The practice and everybody who works there or did.
public record Staff(Mapping mapping) {

    public Stream<DomainResource> of(PracticeExtract from) {
        return Stream.concat(Stream.of(practice(from.clinic())), from.people().stream().map(this::person));
    }

    private Organization practice(Clinic clinic) {
        var practice = mapping.made(new Organization(), mapping.practice(), clinic.name());
        practice.setActive(true).setName(Mapping.clean(clinic.name()));
        practice.addType(Codes.coded(Codes.hl7("organization-type", "prov", "Healthcare Provider")));
        if (!clinic.telephone().isBlank()) {
            practice.addTelecom().setSystem(ContactPoint.ContactPointSystem.PHONE)
                    .setValue(Mapping.clean(clinic.telephone()));
        }
        return practice;
    }

    private Practitioner person(Colleague colleague) {
        var role = mapping.words().say("fhir.role." + Choices.text(colleague.role()));
        var person = mapping.made(new Practitioner(), colleague.id().value(), colleague.name() + ", " + role);
        person.setActive(colleague.active());
        person.addName().setText(Mapping.clean(colleague.name()));
        if (!colleague.credentials().isBlank()) {
            person.addQualification().setCode(Codes.text(Mapping.clean(colleague.credentials())));
        }
        return person;
    }
}
