package enthesis.exchange.fhir.base;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.KeptFiles;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/// What all kinds of resources are mapped with. `practice` is the identity of the chart's practice.
public record Mapping(Words words, KeptFiles files, Links links, UUID practice, ZoneId zone) {

    /// Gives a resource its identity, and its one sentence for people.
    public <R extends DomainResource> R made(R resource, UUID id, String sentence) {
        resource.setId(id.toString());
        var div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        div.addTag("p").addText(clean(sentence));
        var text = new Narrative();
        text.setStatus(Narrative.NarrativeStatus.GENERATED);
        text.setDiv(div);
        resource.setText(text);
        return resource;
    }

    /// As it may stand in a text of FHIR: no signs that steer, and no blanks around it.
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").strip();
    }

    public Reference to(String kind, UUID id) {
        return new Reference(links.to(kind, id));
    }

    public Reference patient(PatientId id) {
        return to("Patient", id.value());
    }

    public Reference visit(VisitId id) {
        return to("Encounter", id.value());
    }

    public Reference person(PersonId id) {
        return to("Practitioner", id.value());
    }

    public Reference practiceItself() {
        return to("Organization", practice);
    }

    /// What a course is about.
    public Reference condition(CourseId id) {
        return to("Condition", conditionId(id));
    }

    public static UUID conditionId(CourseId id) {
        return Ids.of(id.value(), "condition");
    }

    /// The injections of a course in one visit.
    public static UUID procedureId(VisitId visit, CourseId course) {
        return Ids.of(visit.value(), "procedure", course);
    }

    public DateTimeType moment(Instant at) {
        return Times.moment(at, zone);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// "RIGHT".
    public String side(Side side) {
        return words.say("kit.side." + Choices.text(side));
    }

    /// "RIGHT knee"; the side is left out where none was said.
    public String place(Optional<Side> side, String region) {
        var key = "map.region." + region;
        var name = words.knows(key) ? words.say(key) : region.replace('-', ' ');
        return side.map(one -> side(one) + " ").orElse("") + name;
    }

    public String place(Course course) {
        return place(Optional.of(course.side()), course.region());
    }
}
