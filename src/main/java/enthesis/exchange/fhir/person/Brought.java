package enthesis.exchange.fhir.person;

import ca.uhn.fhir.parser.DataFormatException;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.intake.Fact;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/// What other programs said of somebody, as it was taken in. An allergy that counts today is in the list of today; here
/// are those that are over.
public record Brought(Mapping mapping) {
    private static final Set<String> OVER = Set.of("inactive", "resolved");
    private static final Set<String> CLINICAL = Set.of("active", "recurrence", "relapse", "inactive", "remission",
            "resolved");
    private static final Set<String> VERIFIED = Set.of("unconfirmed", "provisional", "differential", "confirmed");
    private static final Set<String> TAKEN = Set.of("active", "completed", "intended", "stopped", "on-hold");
    private static final Set<String> OBSERVED = Set.of("registered", "preliminary", "amended", "corrected");

    public Stream<Resource> of(ChartExtract chart) {
        var patient = chart.patient().id();
        return chart.elsewhere().facts().stream().flatMap(fact -> switch (fact.kind()) {
            case ALLERGY -> OVER.contains(fact.status()) ? Stream.of(allergy(patient, fact)) : Stream.empty();
            case CONDITION -> Stream.of(condition(patient, fact));
            case MEDICATION -> Stream.of(medication(patient, fact));
            case OBSERVATION -> Stream.of(observation(patient, fact));
        });
    }

    private static UUID id(PatientId patient, Fact fact) {
        return Ids.of(patient.value(), "brought", fact.kind(), fact.source());
    }

    private static CodeableConcept code(Fact fact) {
        var code = Codes.text(Mapping.clean(fact.words()));
        if (!fact.code().isEmpty()) {
            var coding = new Coding().setCode(Mapping.clean(fact.code()));
            code.addCoding(Codes.system(fact.system()).map(coding::setSystem).orElse(coding));
        }
        return code;
    }

    /// As exact as it was said; nothing where it is no date of FHIR.
    private static Optional<DateTimeType> when(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(new DateTimeType(said));
        } catch (DataFormatException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private AllergyIntolerance allergy(PatientId patient, Fact fact) {
        var made = mapping.made(new AllergyIntolerance(), id(patient, fact), fact.words());
        made.setClinicalStatus(status("allergyintolerance-clinical", fact)).setCode(code(fact))
                .setPatient(mapping.patient(patient));
        when(fact.since()).ifPresent(made::setOnset);
        if (!fact.reading().isEmpty()) {
            made.addReaction().addManifestation(Codes.text(Mapping.clean(fact.reading())));
        }
        return made;
    }

    private Condition condition(PatientId patient, Fact fact) {
        var made = mapping.made(new Condition(), id(patient, fact), fact.words());
        made.setCode(code(fact)).setSubject(mapping.patient(patient));
        if (CLINICAL.contains(fact.status())) {
            made.setClinicalStatus(status("condition-clinical", fact));
        } else if (VERIFIED.contains(fact.status())) {
            made.setVerificationStatus(status("condition-ver-status", fact));
        }
        when(fact.since()).ifPresent(made::setOnset);
        when(fact.until()).ifPresent(made::setAbatement);
        return made;
    }

    private static CodeableConcept status(String system, Fact fact) {
        return new CodeableConcept(Codes.hl7(system, fact.status(), fact.status()));
    }

    private MedicationStatement medication(PatientId patient, Fact fact) {
        var made = mapping.made(new MedicationStatement(), id(patient, fact), fact.words());
        made.setStatus(TAKEN.contains(fact.status())
                ? MedicationStatementStatus.fromCode(fact.status())
                : MedicationStatementStatus.UNKNOWN);
        made.setMedication(code(fact)).setSubject(mapping.patient(patient));
        var until = when(fact.until());
        if (until.isPresent()) {
            var taken = new Period().setEndElement(until.get());
            when(fact.since()).ifPresent(taken::setStartElement);
            made.setEffective(taken);
        } else {
            when(fact.since()).ifPresent(made::setEffective);
        }
        if (!fact.reading().isEmpty()) {
            made.addDosage().setText(Mapping.clean(fact.reading()));
        }
        return made;
    }

    private Observation observation(PatientId patient, Fact fact) {
        var made = mapping.made(new Observation(), id(patient, fact), fact.words() + " " + fact.reading());
        made.setStatus(OBSERVED.contains(fact.status())
                ? ObservationStatus.fromCode(fact.status())
                : ObservationStatus.FINAL);
        made.setCode(code(fact)).setSubject(mapping.patient(patient))
                .setValue(new StringType(Mapping.clean(fact.reading())));
        when(fact.since()).ifPresent(made::setEffective);
        made.addPerformer(new Reference().setDisplay(mapping.words().say("fhir.elsewhere")));
        return made;
    }
}
