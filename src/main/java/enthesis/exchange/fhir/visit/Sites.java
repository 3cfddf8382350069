package enthesis.exchange.fhir.visit;

import enthesis.domain.course.Course;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.map.Point;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BodyStructure;

/// The structures that were treated in a visit, each once, with the side as its own word.
public record Sites(Mapping mapping) {

    public Stream<BodyStructure> of(VisitExtract visit, Course course) {
        var sites = new LinkedHashMap<UUID, BodyStructure>();
        visit.points(course).stream().filter(Point::given)
                .forEach(point -> sites.computeIfAbsent(id(visit, point), id -> site(visit, point, id)));
        return sites.values().stream();
    }

    static UUID id(VisitExtract visit, Point point) {
        return Ids.of(visit.id().value(), "site", point.place().region(), point.structure(),
                point.side().map(Enum::name).orElse(""));
    }

    private BodyStructure site(VisitExtract visit, Point point, UUID id) {
        var site = mapping.made(new BodyStructure(), id, says(point));
        site.setActive(!visit.inError()).setLocation(Codes.text(structure(point))).setDescription(says(point))
                .setPatient(mapping.patient(visit.visit().patient()));
        point.side().ifPresent(side -> site.addLocationQualifier(Codes.text(mapping.side(side))));
        return site;
    }

    private String structure(Point point) {
        var region = mapping.place(Optional.empty(), point.place().region());
        return point.structure().isBlank() ? region : Mapping.clean(point.structure()) + ", " + region;
    }

    /// "RIGHT medial collateral ligament, knee".
    String says(Point point) {
        return point.side().map(side -> mapping.side(side) + " ").orElse("") + structure(point);
    }
}
