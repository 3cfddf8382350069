package enthesis.exchange.fhir.person;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/// The person a chart is about. The chart number is the practice's own: its practice assigns it.
public record Patients(Mapping mapping) {

    public Patient of(ChartExtract chart) {
        var person = chart.patient().person();
        var patient = mapping.made(new Patient(), person.id().value(), person.shown().replace("\u200E", ""));
        patient.setActive(true);
        patient.addIdentifier(number(person, chart.from().clinic().name()));
        chart.elsewhere().numbers().stream()
                .filter(one -> !one.system().isEmpty()
                        && !one.system().equals(enthesis.domain.intake.Identifier.BY_CONTENT))
                .forEach(one -> patient.addIdentifier(elsewhere(one)));
        patient.addName(name(person));
        patient.setGender(gender(person.sex()));
        patient.setBirthDateElement(Times.day(person.born()));
        if (!person.telephone().isBlank()) {
            patient.addTelecom().setSystem(ContactPoint.ContactPointSystem.PHONE)
                    .setValue(Mapping.clean(person.telephone()));
        }
        patient.setManagingOrganization(mapping.practiceItself());
        return patient;
    }

    /// What names its system by no address says whose number it is in words.
    private static Identifier elsewhere(enthesis.domain.intake.Identifier number) {
        var made = new Identifier().setValue(Mapping.clean(number.value()));
        return Codes.system(number.system()).map(made::setSystem).orElseGet(
                () -> made.setAssigner(new Reference().setDisplay(Mapping.clean(number.system()))));
    }

    private Identifier number(Person person, String practice) {
        var assigner = mapping.practiceItself();
        assigner.setDisplay(Mapping.clean(practice));
        return new Identifier().setUse(Identifier.IdentifierUse.USUAL)
                .setType(Codes.coded(Codes.hl7("v2-0203", "MR", "Medical record number")))
                .setSystem("urn:uuid:" + mapping.practice()).setValue(person.number().value()).setAssigner(assigner);
    }

    private static HumanName name(Person person) {
        var name = new HumanName().setUse(HumanName.NameUse.OFFICIAL);
        if (!person.family().isBlank()) {
            name.setFamily(Mapping.clean(person.family()));
        }
        if (!person.given().isBlank()) {
            name.addGiven(Mapping.clean(person.given()));
        }
        return name;
    }

    private static AdministrativeGender gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> AdministrativeGender.FEMALE;
            case MALE -> AdministrativeGender.MALE;
            case OTHER -> AdministrativeGender.OTHER;
            case UNKNOWN -> AdministrativeGender.UNKNOWN;
        };
    }
}
