package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.Typical;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.Mirror;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MarkingPage;
import enthesis.exchange.document.content.Title;
import enthesis.exchange.document.draw.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The planned points for the skin pen, a page for each drawing and side. `atlas` has the structures in the practice's
/// own words: what lies at risk is theirs.
final class Markings {
    private final Words words;
    private final Atlas atlas;
    private final Reading reading;
    private final PointWords said;

    Markings(Words words, Atlas atlas, Reading reading) {
        this.words = words;
        this.atlas = atlas;
        this.reading = reading;
        said = new PointWords(words, reading);
    }

    List<MarkingPage> pages() {
        return Drawn.of(atlas, reading.points().stream().filter(Point::planned).toList()).stream().map(this::page)
                .toList();
    }

    private MarkingPage page(Drawn drawn) {
        var points = drawn.points();
        var region = atlas.region(drawn.region()).map(Region::name).orElse(drawn.region());
        var side = side(drawn);
        var word = word(side);
        return new MarkingPage(new Title(word, region), side, said.view(drawn),
                drawn.sheet().map(sheet -> new Figure(sheet, drawn.side(), PointWords.marks(points))),
                drawn.sheet().map(sheet -> edges(sheet, drawn.side())).orElse(List.of()),
                said.spoken(drawn, word, region), points.stream().map(this::row).toList(),
                PointWords.sum(points).toString());
    }

    /// The side of the points: where both sides are drawn, the one they all are on.
    private static Side side(Drawn drawn) {
        var sides = drawn.points().stream().flatMap(point -> point.side().stream()).distinct().toList();
        return sides.size() == 1 ? sides.getFirst() : drawn.side();
    }

    private String word(Side side) {
        return words.say("note.side." + Choices.text(side));
    }

    private List<String> edges(MapSheet sheet, Side shown) {
        var edges = Mirror.of(sheet, shown).edges(sheet);
        return Stream.of(edges.left(), edges.right(), edges.top(), edges.bottom())
                .map(towards -> words.say("map.edge." + Choices.text(towards))).toList();
    }

    private MarkingPage.Row row(Point point) {
        var target = point.target().flatMap(id -> atlas.target(point.place().region(), id));
        return new MarkingPage.Row(point.order(), MarkerShape.ofSolution(point.solution()),
                point.side().map(this::word).orElse(words.say("paper.marking.open")), point.structure(),
                point.volume().asValue().map(Millilitres::toString).orElse(words.say("paper.marking.open")),
                PointWords.letter(point), how(point, target), risk(target));
    }

    /// What was planned for depth and guidance; where no depth was, what is usual is said to be that.
    private String how(Point point, Optional<Target> target) {
        var depth = point.how().depth().isBlank()
                ? target.map(Target::typical).flatMap(Typical::depth).map(usual -> words.say("paper.marking.usual",
                        Integer.toString(usual.from()), Integer.toString(usual.to()))).orElse("")
                : words.say("paper.marking.depth", point.how().depth().strip());
        var how = Stream.of(depth, said.guidance(point)).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return how.isEmpty() ? words.say("paper.marking.open") : how;
    }

    private String risk(Optional<Target> target) {
        if (target.isEmpty()) {
            return words.say("paper.marking.free");
        }
        var near = target.get().atRisk();
        return near.isEmpty()
                ? words.say("paper.marking.noRisk")
                : words.say("paper.marking.near", String.join(", ", near));
    }

    /// Which numbers of the map are not on the sheet and why: the skin may still show them.
    String left() {
        var left = reading.points().stream().filter(point -> !point.planned())
                .map(point -> words.say("paper.marking.left." + Choices.text(point.state()),
                        Integer.toString(point.order())))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : words.say("paper.marking.left", left);
    }
}
