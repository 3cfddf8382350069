package enthesis.exchange.fhir.course;

import enthesis.domain.course.Course;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;

/// What a course is about, with its side. A code counts as one of ICD-10-CM when its official title was known when it
/// was chosen; another country's is told in words. Nobody says that a condition is over because a course is.
public record Conditions(Mapping mapping) {

    public Condition of(Course course) {
        var place = mapping.place(course);
        var indication = course.indication();
        var condition = mapping.made(new Condition(), Mapping.conditionId(course.id()),
                place + ": " + indication.text());
        boolean mistake = CourseStates.mistake(course);
        condition.setVerificationStatus(Codes.coded(mistake
                ? Codes.hl7("condition-ver-status", "entered-in-error", "Entered in Error")
                : Codes.hl7("condition-ver-status", "confirmed", "Confirmed")));
        if (!mistake) {
            condition.setClinicalStatus(Codes.coded(Codes.hl7("condition-clinical", "active", "Active")));
        }
        condition.addCategory(Codes.coded(
                Codes.hl7("condition-category", "encounter-diagnosis", "Encounter Diagnosis")));
        condition.setCode(code(indication)).addBodySite(Codes.text(place)).setSubject(mapping.patient(course.patient()))
                .setRecordedDateElement(Times.dayOf(course.opened()));
        say(condition, "fhir.since", indication.since());
        say(condition, "fhir.triedBefore", indication.triedBefore());
        return condition;
    }

    private void say(Condition condition, String key, String text) {
        if (!text.isBlank()) {
            condition.addNote().setText(mapping.words().say(key, Mapping.clean(text)));
        }
    }

    private static CodeableConcept code(Course.Indication indication) {
        var text = Mapping.clean(indication.text());
        var unknown = indication.title().isEmpty() && !indication.code().isEmpty();
        var code = Codes.text(unknown ? text + " (" + Mapping.clean(indication.code()) + ")" : text);
        Optional.of(indication).filter(one -> !one.title().isEmpty() && !one.code().isEmpty())
                .ifPresent(one -> code.addCoding(new Coding(Codes.ICD_10_CM, one.code(), one.title())));
        return code;
    }
}
