package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.note.Canonical;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.draw.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A page for each own picture, with the given points on it. A point's depth is what was typed, else what was measured.
final class OwnPages {
    private final Words words;
    private final UnaryOperator<String> regions;
    private final Maps maps;
    private final PictureSource source;

    OwnPages(Words words, UnaryOperator<String> regions, Maps maps, PictureSource source) {
        this.words = words;
        this.regions = regions;
        this.maps = maps;
        this.source = source;
    }

    List<MapPage> pages(Reading reading) {
        return reading.pictures().stream().map(picture -> page(picture, picture.on(reading.points()).stream()
                .filter(Point::given).toList())).toList();
    }

    private MapPage page(OwnPicture picture, List<Point> points) {
        var pixels = source.of(picture);
        var side = picture.side().map(one -> words.say("note.side." + Choices.text(one))).orElse("");
        var kind = picture.kind().map(one -> words.say("note.pictureKind." + Choices.text(one))).orElse("");
        var region = regions.apply(picture.region());
        var ground = MapSheet.picture("", picture.region(), picture.unitsWide(), picture.unitsHigh());
        var figure = new Figure(ground, picture.side().orElse(Side.RIGHT), PointWords.marks(points),
                Optional.of(new Figure.Photograph(pixels, picture.ruler())));
        return new MapPage(side, region, view(picture, kind, side), Optional.of(figure),
                words.say("paper.pictureSpoken", Integer.toString(picture.number()), kind, side, region,
                        picture.caption().isEmpty() ? "" : ", " + picture.caption(), spoken(points)),
                points.stream().map(point -> maps.row(point, depth(picture, point))).toList(), maps.sum(points),
                foot(picture, pixels.isPresent()));
    }

    private String view(OwnPicture picture, String kind, String side) {
        var name = words.say("paper.picture", kind, Integer.toString(picture.number()))
                + (picture.caption().isEmpty() ? "" : ": " + picture.caption());
        return side.isEmpty() ? name : words.say("paper.pictureLine", name, side);
    }

    private String spoken(List<Point> points) {
        return points.isEmpty()
                ? words.say("paper.pictureNoPoints")
                : words.say("paper.picturePoints", maps.spoken(points));
    }

    private static String depth(OwnPicture picture, Point point) {
        var typed = point.how().depth();
        return typed.isBlank() ? picture.depth(point).map(mm -> mm.toPlainString()).orElse("") : typed;
    }

    private String foot(OwnPicture picture, boolean there) {
        var foot = words.say("paper.pictureFoot", Integer.toString(picture.number()),
                Canonical.shown(picture.kept().file()));
        var scale = picture.ruler().millimetresPerUnit().flatMap(_ -> picture.ruler().between().asValue())
                .map(mm -> words.say("paper.pictureScale", mm.stripTrailingZeros().toPlainString()) + " ").orElse("");
        return (there ? "" : words.say("paper.pictureLost") + " ") + scale + foot;
    }
}
