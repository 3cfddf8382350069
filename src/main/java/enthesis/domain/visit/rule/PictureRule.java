package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.value.Side;
import enthesis.domain.visit.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An own picture says which side it shows, and every point on it is of that side: a wrong side on either would
/// be printed.
public final class PictureRule {
    private PictureRule() {}

    public static List<Finding> findings(Facts facts) {
        return facts.pictures().stream().flatMap(picture -> picture.side().isEmpty()
                ? Stream.of(noSide(picture))
                : otherSide(picture, facts.points()).stream()).toList();
    }

    private static Finding noSide(OwnPicture picture) {
        return Finding.of("picture-side-" + picture.row(), MISSING, PictureFields.side(picture.row()),
                "findings.pictureNoSide", Source.PRACTICE, Integer.toString(picture.number()));
    }

    private static Optional<Finding> otherSide(OwnPicture picture, List<Point> points) {
        var shows = picture.side().orElseThrow();
        var other = picture.on(points).stream().filter(point -> !point.side().equals(Optional.of(shows))).toList();
        return other.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("picture-side-" + picture.row(), STOP, PictureFields.side(picture.row()),
                        "findings.pictureSide", Source.PRACTICE, Integer.toString(picture.number()), shows.name(),
                        other.stream().map(point -> Integer.toString(point.order())).collect(Collectors.joining(", ")),
                        other.getFirst().side().map(Side::name).orElse("")));
    }
}
