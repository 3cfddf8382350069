package enthesis.domain.note.paragraph;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.plan.Difference;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How what was done differs from what was planned beforehand. The side is named where points lie on several.
final class DifferenceProse {
    private DifferenceProse() {}

    static void write(Prose prose, Reading reading) {
        var differences = Difference.of(reading.sheet(), reading.points());
        boolean sided = Stream.concat(reading.points().stream().map(Point::side),
                differences.stream().map(Difference::side)).flatMap(Optional::stream).distinct().count() > 1;
        if (!differences.isEmpty()) {
            prose.say("note.differs").list(differences.stream().map(one -> clause(prose, one, sided)).toList());
        }
    }

    private static List<Span> clause(Prose prose, Difference difference, boolean sided) {
        var side = difference.side().filter(_ -> sided);
        return switch (difference) {
            case Difference.Volume(var point, Millilitres planned, Millilitres given) ->
                prose.clause("note.differsVolume", name(prose, side, point.structure()),
                        Prose.plain(planned.toString()),
                        Prose.fact(given.toString(), PointFields.volume(point.row())));
            case Difference.Skipped(var point, var reason) -> prose.clause("note.differsSkipped",
                    name(prose, side, point.structure()), prose.factOrGap(
                            reason.map(why -> prose.word("skip", why)), PointFields.skipped(point.row()), "skipped"));
            case Difference.Added(var point) -> prose.clause("note.differsAdded",
                    name(prose, side, point.structure()));
            case Difference.Left(var what) -> prose.clause(what.repeats()
                    ? "note.differsNotRepeated"
                    : "note.differsLeft", name(prose, side, what.structure()));
        };
    }

    private static Span name(Prose prose, Optional<Side> side, String structure) {
        return Prose.plain(side.map(its -> prose.word("side", its) + " ").orElse("") + structure);
    }
}
