package enthesis.exchange.fhir.visit;

import enthesis.domain.course.Course;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.map.Point;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.fact.Observation;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;

/// The injections of one course in one visit. A visit that was assessment only has none, one that was deferred has one
/// that was not done, with the reason.
public record Procedures(Mapping mapping) {
    private static final String SITE = "http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure";

    public Stream<Procedure> of(VisitExtract visit, Course course) {
        return visit.facts().ending().filter(Ending.ASSESSMENT_ONLY::equals).isPresent()
                ? Stream.empty()
                : Stream.of(procedure(visit, course));
    }

    private Procedure procedure(VisitExtract visit, Course course) {
        var place = mapping.place(course);
        var made = mapping.made(new Procedure(), Mapping.procedureId(visit.id(), course.id()),
                mapping.words().say("fhir.procedure.of", place));
        made.setStatus(status(visit)).setCode(Codes.text(mapping.words().say("fhir.procedure")))
                .setSubject(mapping.patient(course.patient())).setEncounter(mapping.visit(visit.id()))
                .addReasonReference(mapping.condition(course.id())).addBodySite(Codes.text(place));
        made.addPerformer().setActor(mapping.person(visit.answers()));
        if (made.getStatus() == ProcedureStatus.NOTDONE) {
            reason(made, visit);
            return made;
        }
        made.setPerformed(when(visit));
        visit.points(course).stream().filter(Point::given).map(point -> Sites.id(visit, point)).distinct()
                .forEach(id -> made.addExtension(new Extension(SITE, mapping.to("BodyStructure", id))));
        after(made, visit);
        return made;
    }

    private static ProcedureStatus status(VisitExtract visit) {
        if (visit.inError()) {
            return ProcedureStatus.ENTEREDINERROR;
        }
        return visit.signed().map(NoteExtract::ending).map(ending -> switch (ending) {
            case INJECTED -> ProcedureStatus.COMPLETED;
            case STOPPED -> ProcedureStatus.STOPPED;
            case DEFERRED, ASSESSMENT_ONLY -> ProcedureStatus.NOTDONE;
        }).orElse(visit.facts().begun() ? ProcedureStatus.INPROGRESS : ProcedureStatus.PREPARATION);
    }

    private static void reason(Procedure made, VisitExtract visit) {
        var why = visit.facts().sheet().text(NoteFields.ENDING_REASON);
        if (!why.isBlank()) {
            made.setStatusReason(Codes.text(Mapping.clean(why)));
        }
    }

    /// From the first to the last needle as it was said, else when the visit was performed.
    Period when(VisitExtract visit) {
        var line = visit.facts().procedure();
        var performed = visit.visit().performed();
        var start = at(performed, line.start().asValue()).orElse(performed);
        var period = new Period().setStartElement(mapping.moment(start));
        at(performed, line.end().asValue()).filter(end -> !end.isBefore(start))
                .ifPresent(end -> period.setEndElement(mapping.moment(end)));
        return period;
    }

    private Optional<Instant> at(Instant day, Optional<LocalTime> time) {
        return time.map(hour -> mapping.day(day).atTime(hour).atZone(mapping.zone()).toInstant());
    }

    private void after(Procedure made, VisitExtract visit) {
        var seen = visit.facts().observation();
        if (seen.complications().equals(Optional.of(Observation.Complications.SOME))) {
            made.addComplication(Codes.text(seen.complication().isBlank()
                    ? mapping.words().say("fhir.complication")
                    : Mapping.clean(seen.complication())));
        }
        seen.complications().filter(Observation.Complications.NONE::equals)
                .ifPresent(_ -> made.addNote().setText(mapping.words().say("fhir.complication.none")));
        visit.facts().aftercare().next().asValue().ifPresent(day -> made.addFollowUp(
                Codes.text(mapping.words().say("fhir.next", day.toString()))));
    }
}
