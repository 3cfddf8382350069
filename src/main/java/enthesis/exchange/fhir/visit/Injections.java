package enthesis.exchange.fhir.visit;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Type;

/// What was given at each point, and what was meant to be and was not. A point that is only planned is none. Without a
/// readable volume there is no dose, which is said in words.
public record Injections(Mapping mapping) {

    public Stream<MedicationAdministration> of(VisitExtract visit, Course course) {
        return visit.points(course).stream().filter(point -> !point.planned())
                .map(point -> injection(visit, course, point));
    }

    private MedicationAdministration injection(VisitExtract visit, Course course, Point point) {
        var site = new Sites(mapping).says(point);
        var made = mapping.made(new MedicationAdministration(), Ids.of(visit.id().value(), "point", point.row()),
                point.order() + ", " + site);
        made.setStatus(status(visit, point));
        made.setMedication(medication(visit, point)).setSubject(mapping.patient(course.patient()))
                .setContext(mapping.visit(visit.id())).setEffective(new Procedures(mapping).when(visit))
                .addPartOf(mapping.to("Procedure", Mapping.procedureId(visit.id(), course.id())))
                .addReasonReference(mapping.condition(course.id()));
        made.addPerformer().setActor(mapping.person(visit.answers()));
        point.plan().skipped().filter(_ -> point.skipped())
                .ifPresent(why -> made.addStatusReason(Codes.text(reason(why))));
        dose(made, point, site);
        var how = how(point);
        if (!how.isEmpty()) {
            made.addNote().setText(how);
        }
        return made;
    }

    private static MedicationAdministrationStatus status(VisitExtract visit, Point point) {
        if (visit.inError()) {
            return MedicationAdministrationStatus.ENTEREDINERROR;
        }
        if (!point.given()) {
            return MedicationAdministrationStatus.NOTDONE;
        }
        return visit.signed().isPresent()
                ? MedicationAdministrationStatus.COMPLETED
                : MedicationAdministrationStatus.INPROGRESS;
    }

    private Type medication(VisitExtract visit, Point point) {
        boolean drawn = visit.facts().solutions().stream()
                .anyMatch(one -> one.row() == point.solution() && one.actual().isPresent());
        return drawn
                ? mapping.to("Medication", Solutions.id(visit, point.solution()))
                : Codes.text(mapping.words().say("fhir.solution.unknown"));
    }

    private String reason(SkipReason why) {
        return mapping.words().say("map.skip." + Choices.text(why));
    }

    private void dose(MedicationAdministration made, Point point, String site) {
        var volume = point.volume().asValue().filter(_ -> point.given());
        volume.ifPresentOrElse(millilitres -> made.getDosage().setSite(Codes.text(site))
                .setRoute(Codes.text(mapping.words().say("fhir.route")))
                .setDose(Codes.quantity(millilitres.value(), "mL", "mL")),
                () -> made.addNote().setText(mapping.words()
                        .say(point.given() ? "fhir.noVolume" : "fhir.notGiven", site)));
    }

    private String how(Point point) {
        var how = point.how();
        return Stream.of(said("depth", how.depth()), said("needle", how.needle()), said("guidance", how.guidance()),
                said("passes", how.passes()), said("note", how.note()))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    private String said(String what, String text) {
        return text.isBlank() ? "" : mapping.words().say("fhir.how." + what, Mapping.clean(text));
    }
}
