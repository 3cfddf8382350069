package enthesis.exchange.fhir.visit;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.AfterExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.followup.event.AdverseEvent.Outcome;
import enthesis.domain.followup.event.AdverseEvent.Related;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// Harm after a session, whatever it came from. FHIR knows three grades: life-threatening and death are severe, and the
/// grade stands beside it in words. Whether it was serious is left out where nobody knows.
public record Harm(Mapping mapping) {

    public Stream<AdverseEvent> of(VisitExtract visit, AfterExtract after) {
        return after.events().stream().map(event -> event(visit, after, event));
    }

    private AdverseEvent event(VisitExtract visit, AfterExtract after,
            enthesis.domain.followup.event.AdverseEvent told) {
        var term = Mapping.clean(told.term());
        var done = told.became().action();
        var made = mapping.made(new AdverseEvent(), told.id(), done.isBlank() ? term : term + ": " + done);
        made.setActuality(AdverseEvent.AdverseEventActuality.ACTUAL).setEvent(Codes.text(term))
                .setSubject(mapping.patient(visit.visit().patient())).setEncounter(mapping.visit(visit.id()))
                .setDateElement(Times.dayOf(told.onset()))
                .setSeverity(severity(told.judged().grade())).setOutcome(outcome(told.became().outcome()));
        if (told.judged().serious() != Answer.UNKNOWN) {
            made.setSeriousness(Codes.coded(told.judged().serious() == Answer.YES
                    ? Codes.hl7("adverse-event-seriousness", "Serious", "Serious")
                    : Codes.hl7("adverse-event-seriousness", "Non-serious", "Non-serious")));
        }
        var suspect = made.addSuspectEntity()
                .setInstance(mapping.to("Procedure", Mapping.procedureId(visit.id(), after.course())));
        suspect.addCausality().setAssessment(related(told.judged().related()));
        return made;
    }

    private CodeableConcept severity(int grade) {
        var coding = switch (grade) {
            case 1 -> Codes.hl7("adverse-event-severity", "mild", "Mild");
            case 2 -> Codes.hl7("adverse-event-severity", "moderate", "Moderate");
            default -> Codes.hl7("adverse-event-severity", "severe", "Severe");
        };
        return Codes.coded(coding).setText(mapping.words().say("fhir.grade", Integer.toString(grade)));
    }

    private static CodeableConcept outcome(Outcome outcome) {
        return Codes.coded(switch (outcome) {
            case ONGOING -> Codes.hl7("adverse-event-outcome", "ongoing", "Ongoing");
            case RESOLVED -> Codes.hl7("adverse-event-outcome", "resolved", "Resolved");
            case LASTING -> Codes.hl7("adverse-event-outcome", "resolvedWithSequelae", "Resolved with Sequelae");
            case DIED -> Codes.hl7("adverse-event-outcome", "fatal", "Fatal");
            case UNKNOWN -> Codes.hl7("adverse-event-outcome", "unknown", "Unknown");
        });
    }

    private CodeableConcept related(Related related) {
        var words = Codes.text(mapping.words().say("fhir.related." + Choices.text(related)));
        code(related).ifPresent(words::addCoding);
        return words;
    }

    /// "Unrelated" has none.
    private static Optional<Coding> code(Related related) {
        return switch (related) {
            case UNRELATED -> Optional.empty();
            case UNLIKELY -> Optional.of(causality("Unlikely", "Unlikely"));
            case POSSIBLE -> Optional.of(causality("Possible", "Possible"));
            case PROBABLE -> Optional.of(causality("Probably-Likely", "Probably/Likely"));
            case DEFINITE -> Optional.of(causality("Certain", "Certain"));
        };
    }

    private static Coding causality(String code, String display) {
        return Codes.hl7("adverse-event-causality-assess", code, display);
    }
}
