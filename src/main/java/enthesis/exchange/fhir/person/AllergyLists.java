package enthesis.exchange.fhir.person;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ListResource;

/// Allergies as a state: a list that is empty because nobody asked is not one that is empty because there are none.
public record AllergyLists(Mapping mapping) {

    public List<DomainResource> of(ChartExtract chart) {
        var patient = chart.patient().id();
        var allergies = chart.patient().allergies();
        var list = list(patient, allergies);
        var all = new ArrayList<DomainResource>();
        all.add(list);
        for (var allergy : allergies.known()) {
            var one = allergy(patient, allergy);
            allergies.day().ifPresent(day -> one.setRecordedDateElement(Times.dayOf(day)));
            list.addEntry().setItem(mapping.to("AllergyIntolerance", UUID.fromString(one.getIdElement().getIdPart())));
            all.add(one);
        }
        return all;
    }

    private ListResource list(PatientId patient, Allergies allergies) {
        var words = mapping.words().say("fhir.allergies." + switch (allergies) {
            case Allergies.NotAsked _ -> "notAsked";
            case Allergies.NoneKnown _ -> "none";
            case Allergies.Listed _ -> "listed";
            case Allergies.TakenOver _ -> "takenOver";
        });
        var list = mapping.made(new ListResource(), Ids.of(patient.value(), "allergies"), words);
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING)
                .setTitle(mapping.words().say("fhir.allergies"))
                .setCode(Codes.coded(Codes.hl7("list-example-use-codes", "allergies", "Allergies"))
                        .setText(mapping.words().say("fhir.allergies")))
                .setSubject(mapping.patient(patient));
        allergies.day().ifPresent(day -> list.setDateElement(Times.dayOf(day)));
        switch (allergies) {
            case Allergies.NotAsked _ -> list.setEmptyReason(empty("notasked", "Not Asked"));
            case Allergies.NoneKnown _ -> list.setEmptyReason(empty("nilknown", "Nil Known"));
            case Allergies.Listed _,Allergies.TakenOver _ -> list.setEmptyReason(null);
        }
        return list;
    }

    private static CodeableConcept empty(String code, String display) {
        return Codes.coded(Codes.hl7("list-empty-reason", code, display));
    }

    private AllergyIntolerance allergy(PatientId patient, Allergy told) {
        var substance = Mapping.clean(told.substance());
        var allergy = mapping.made(new AllergyIntolerance(),
                Ids.of(patient.value(), "allergy", substance.toLowerCase(Locale.ROOT)),
                mapping.words().say("fhir.allergy", substance));
        allergy.setClinicalStatus(Codes.coded(Codes.hl7("allergyintolerance-clinical", "active", "Active")))
                .setVerificationStatus(Codes.coded(
                        Codes.hl7("allergyintolerance-verification", "unconfirmed", "Unconfirmed")))
                .setCode(Codes.text(substance)).setPatient(mapping.patient(patient));
        if (!told.reaction().isBlank() || told.severity() != Severity.UNKNOWN) {
            react(allergy.addReaction(), told);
        }
        if (told.severity() == Severity.SEVERE) {
            allergy.setCriticality(AllergyIntolerance.AllergyIntoleranceCriticality.HIGH);
        }
        return allergy;
    }

    private void react(AllergyIntolerance.AllergyIntoleranceReactionComponent reaction, Allergy told) {
        reaction.addManifestation(Codes.text(told.reaction().isBlank()
                ? mapping.words().say("fhir.allergy.notDescribed")
                : Mapping.clean(told.reaction())));
        switch (told.severity()) {
            case MILD -> reaction.setSeverity(AllergyIntolerance.AllergyIntoleranceSeverity.MILD);
            case SEVERE -> reaction.setSeverity(AllergyIntolerance.AllergyIntoleranceSeverity.SEVERE);
            case UNKNOWN -> reaction.setSeverityElement(null);
        }
    }
}
