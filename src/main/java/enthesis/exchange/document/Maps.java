package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.draw.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A page for each drawing and side that has given points, also for one that can't be found: no given point is left
/// out. Planned points are not on paper: they were not done. Own pictures have pages of their own.
final class Maps {

    private final Words words;
    private final Atlas atlas;
    private final Reading reading;
    private final PointWords said;

    Maps(Words words, Atlas atlas, Reading reading) {
        this.words = words;
        this.atlas = atlas;
        this.reading = reading;
        said = new PointWords(words, reading);
    }

    List<MapPage> pages() {
        var given = reading.points().stream().filter(point -> point.given()
                && reading.pictures().stream().noneMatch(picture -> picture.holds(point))).toList();
        return Drawn.of(atlas, given).stream().map(this::page).toList();
    }

    private MapPage page(Drawn drawn) {
        var points = drawn.points();
        var region = atlas.region(drawn.region()).map(Region::name).orElse(drawn.region());
        var word = words.say("note.side." + Choices.text(drawn.side()));
        return new MapPage(word, region, words.say("paper.viewLine", said.view(drawn), word),
                drawn.sheet().map(sheet -> new Figure(sheet, drawn.side(), PointWords.marks(points))),
                said.spoken(drawn, word, region),
                points.stream().map(point -> row(point, point.how().depth())).toList(), sum(points),
                drawn.sheet().map(sheet -> words.say("paper.schematic", sheet.edition())).orElse(""));
    }

    String spoken(List<Point> points) {
        return said.spoken(points);
    }

    MapPage.Row row(Point point, String depth) {
        return new MapPage.Row(point.order(), MarkerShape.ofSolution(point.solution()), point.structure(),
                PointWords.volume(point).toString(), PointWords.letter(point), depth,
                point.how().needle(), said.guidance(point));
    }

    /// The volume of these points, and their doses, each solution with its own strength.
    MapPage.Sum sum(List<Point> points) {
        var volume = PointWords.sum(points);
        var doses = new LinkedHashMap<String, Milligrams>();
        for (var solution : reading.solutions()) {
            var part = PointWords.sum(points.stream().filter(point -> point.solution() == solution.row())
                    .toList());
            solution.contents().ifPresent(contents -> add(doses, solution, contents, part));
        }
        return new MapPage.Sum(volume.toString(), doses.entrySet().stream().map(dose -> words.say("paper.dose", dose
                .getKey(), dose.getValue().shown())).collect(Collectors.joining(", ")));
    }

    private void add(Map<String, Milligrams> doses, Mixture solution, Contents contents, Millilitres part) {
        doses.merge(words.say("paper.part.dextrose"), contents.dextroseIn(part), Milligrams::plus);
        solution.parts().stream().filter(one -> one.used() && one.part() != Part.DEXTROSE && one.part() != Part.DILUENT)
                .forEach(one -> doses.merge(reading.about().practice().named(one.product()),
                        contents.doseIn(one.part(), part), Milligrams::plus));
    }
}
