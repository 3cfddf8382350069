package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.INJECTION;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.storage.jooq.tables.records.InjectionRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The points of the map, each with the course that its region and side belong to.
final class InjectionRows {
    private InjectionRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        var courses = reading.about().visit().courses();
        settling.settle(
                INJECTION.VISIT,
                reading.points().stream().map(point -> row(visit, point, course(point, courses))).toList());
    }

    private static Optional<UUID> course(Point point, List<Attended> courses) {
        return courses.stream()
                .map(Attended::course)
                .filter(course -> course.region().equals(point.place().region()))
                .filter(course -> point.side().filter(course.side()::admits).isPresent())
                .map(course -> course.id().value())
                .findFirst();
    }

    private static InjectionRecord row(UUID visit, Point point, Optional<UUID> course) {
        return new InjectionRecord()
                .setVisit(visit)
                .setPlace(point.row())
                .setNumber(point.order())
                .setState(Choices.text(point.state()))
                .setCourse(course.orElse(null))
                .setSide(Columns.choice(point.side()))
                .setRegion(point.place().region())
                .setSheet(point.place() instanceof Point.OnSheet on ? on.sheet() : null)
                .setRevision(point.place() instanceof Point.OnSheet on ? on.revision() : null)
                .setPicture(point.place() instanceof Point.OnPicture on ? on.picture() : null)
                .setX(point.place().x())
                .setY(point.place().y())
                .setTarget(point.target().orElse(null))
                .setStructure(point.structure())
                .setVolume(point.volume().asValue().map(Millilitres::value).orElse(null))
                .setSolution(point.solution())
                .setDepth(point.how().depth())
                .setNeedle(point.how().needle())
                .setGuidance(point.how().guidance())
                .setPasses(point.how().passes())
                .setRemark(point.how().note())
                .setOrigin(point.plan().origin())
                .setPlannedVolume(point.plan().volume().map(Millilitres::value).orElse(null))
                .setSkipped(Columns.choice(point.plan().skipped()));
    }
}
