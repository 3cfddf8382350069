package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.Point;
import enthesis.domain.note.Canonical;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.draw.Mark;
import java.util.List;
import java.util.stream.Collectors;

/// A point as paper says it.
record PointWords(Words words, Reading reading) {

    static Millilitres volume(Point point) {
        return point.volume().asValue().orElse(Millilitres.NONE);
    }

    static Millilitres sum(List<Point> points) {
        return points.stream().map(PointWords::volume).reduce(Millilitres.NONE, Millilitres::plus);
    }

    static List<Mark> marks(List<Point> points) {
        return points.stream().map(point -> new Mark(point.order(), point.place().x(), point.place().y(),
                volume(point), MarkerShape.ofSolution(point.solution()))).toList();
    }

    static String letter(Point point) {
        return Mixture.letter(point.solution());
    }

    String spoken(List<Point> points) {
        return points.stream().map(point -> words.say("paper.spokenPoint", Integer.toString(point.order()), point
                .structure(), volume(point).toString())).collect(Collectors.joining("; "));
    }

    /// From where these points are seen.
    String view(Drawn drawn) {
        return words.say(drawn.sheet().map(sheet -> "paper.view." + Choices.text(sheet.view()))
                .orElse("paper.noDrawing"));
    }

    /// What a drawing shows, for who can't see it; for everybody where it can't be found.
    String spoken(Drawn drawn, String side, String region) {
        return drawn.sheet().isPresent()
                ? words.say("paper.spoken", side, region, view(drawn), spoken(drawn.points()))
                : words.say("paper.drawingMissing", switch (drawn.points().getFirst().place()) {
                    case Point.OnSheet on -> on.sheet() + " " + on.revision();
                    case Point.OnPicture on -> Canonical.shown(on.picture());
                });
    }

    /// A point's own guidance; where it says none, that of the procedure.
    String guidance(Point point) {
        var typed = point.how().guidance();
        var own = words.knows("paper.guidance." + typed) ? words.say("paper.guidance." + typed) : typed;
        return own.isEmpty()
                ? reading.procedure().guidance().map(one -> words.say("paper.guidance." + Choices.text(
                        one))).orElse("")
                : own;
    }
}
