package enthesis.domain.map.marking;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The skin-marking sheets of a visit that are out: when the first and when the latest was handed over. Only the latest
/// may lie with the patient.
public record Marking(Instant first, Instant printed) {

    /// Empty while no sheet is out.
    public static Optional<Marking> read(Sheet sheet) {
        return instant(sheet.text(MarkingFields.PRINTED))
                .map(printed -> new Marking(instant(sheet.text(MarkingFields.FIRST)).orElse(printed), printed));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether an earlier sheet is out as well.
    public boolean again() {
        return !first.equals(printed);
    }

    /// Whether this point had its number when a sheet was made: it is never deleted and never gets another one.
    public static boolean holds(Sheet sheet, int row) {
        return sheet.has(MarkingFields.number(row));
    }

    /// The planned points whose latest sheet says something else; empty while none is out.
    public static List<Point> changed(Sheet sheet, List<Point> points) {
        return points.stream().filter(point -> point.planned() && onPaper(sheet, point)
                && !sheet.text(MarkingFields.paper(point.row())).equals(paper(point))).toList();
    }

    /// The planned points that are not on the latest sheet; empty while none is out.
    public static List<Point> missing(Sheet sheet, List<Point> points) {
        return read(sheet).isEmpty()
                ? List.of()
                : points.stream().filter(point -> point.planned() && !onPaper(sheet, point)).toList();
    }

    private static boolean onPaper(Sheet sheet, Point point) {
        return sheet.has(MarkingFields.paper(point.row()));
    }

    /// All of a point that stands on paper.
    static String paper(Point point) {
        var at = point.place();
        return String.join("|", point.side().map(Choices::text).orElse(""), at.region(), at.ground(),
                Integer.toString(at.revision()), Double.toString(at.x()), Double.toString(at.y()), point.structure(),
                point.volume().asValue().map(Object::toString).orElse(""), Integer.toString(point.solution()),
                point.how().depth(), point.how().guidance());
    }
}
