package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.draw.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A page for each drawing and side that has given points. Planned points are not on paper: they were not done.
final class Maps {

    /// One drawing as it was, and the side it shows.
    private record Place(String region, String sheet, int revision, Side side) {}

    private final Words words;
    private final Atlas atlas;
    private final Reading reading;

    Maps(Words words, Atlas atlas, Reading reading) {
        this.words = words;
        this.atlas = atlas;
        this.reading = reading;
    }

    List<MapPage> pages() {
        var places = new LinkedHashMap<Place, List<Point>>();
        for (var point : reading.points()) {
            if (point.given() && point.place() instanceof Point.OnSheet on) {
                places.computeIfAbsent(place(point, on), _ -> new ArrayList<>()).add(point);
            }
        }
        return places.entrySet().stream().flatMap(entry -> page(entry.getKey(), entry.getValue()).stream()).toList();
    }

    private Place place(Point point, Point.OnSheet on) {
        var sheet = atlas.sheet(on.sheet(), on.revision());
        boolean both = sheet.map(one -> one.drawnSide() == Side.BOTH).orElse(false);
        return new Place(on.region(), on.sheet(), on.revision(),
                both ? Side.BOTH : point.side().orElse(sheet.map(MapSheet::drawnSide).orElse(Side.RIGHT)));
    }

    private Optional<MapPage> page(Place place, List<Point> points) {
        return atlas.sheet(place.sheet, place.revision).map(sheet -> page(sheet, place.side, points));
    }

    private MapPage page(MapSheet sheet, Side side, List<Point> points) {
        var key = points.getFirst().place().region();
        var region = atlas.region(key).map(Region::name).orElse(key);
        var view = words.say("paper.view." + Choices.text(sheet.view()));
        var word = words.say("note.side." + Choices.text(side));
        return new MapPage(word, region, words.say("paper.viewLine", view, word),
                new Figure(sheet, side, marks(points)),
                words.say("paper.spoken", word, region, view, spoken(points)),
                points.stream().map(point -> row(point, point.how().depth())).toList(),
                sum(points), words.say("paper.schematic", sheet.id() + " " + sheet.revision()));
    }

    static List<Mark> marks(List<Point> points) {
        return points.stream().map(point -> new Mark(point.order(), point.place().x(), point.place().y(),
                volume(point), MarkerShape.ofSolution(point.solution()))).toList();
    }

    private static Millilitres volume(Point point) {
        return point.volume().asValue().orElse(Millilitres.NONE);
    }

    String spoken(List<Point> points) {
        return points.stream().map(point -> words.say("paper.spokenPoint", Integer.toString(point.order()), point
                .structure(), volume(point).toString())).collect(Collectors.joining("; "));
    }

    MapPage.Row row(Point point, String depth) {
        var how = point.how();
        return new MapPage.Row(point.order(), MarkerShape.ofSolution(point.solution()), point.structure(),
                volume(point).toString(), Character.toString('A' + (point.solution() - 1) % 26), depth, how
                        .needle(),
                guidance(how.guidance()));
    }

    /// A point's own guidance; where it says none, that of the procedure.
    private String guidance(String typed) {
        var own = words.knows("paper.guidance." + typed) ? words.say("paper.guidance." + typed) : typed;
        return own.isEmpty()
                ? reading.procedure().guidance().map(one -> words.say("paper.guidance." + Choices.text(
                        one))).orElse("")
                : own;
    }

    /// The volume of these points, and their doses, each solution with its own strength.
    MapPage.Sum sum(List<Point> points) {
        var volume = points.stream().map(Maps::volume).reduce(Millilitres.NONE, Millilitres::plus);
        var doses = new LinkedHashMap<String, Milligrams>();
        for (var solution : reading.solutions()) {
            var part = points.stream().filter(point -> point.solution() == solution.row()).map(Maps::volume)
                    .reduce(Millilitres.NONE, Millilitres::plus);
            solution.contents().ifPresent(contents -> add(doses, solution, contents, part));
        }
        return new MapPage.Sum(volume.toString(), doses.entrySet().stream().map(dose -> words.say("paper.dose", dose
                .getKey(), dose.getValue().shown())).collect(Collectors.joining(", ")));
    }

    private void add(Map<String, Milligrams> doses, Mixture solution, Contents contents, Millilitres part) {
        doses.merge(words.say("paper.part.dextrose"), contents.dextroseIn(part), Milligrams::plus);
        solution.anaesthetic().map(key -> reading.about().practice().anaesthetics().drug(key)
                .map(Anaesthetics.Drug::name).orElse(key)).ifPresent(name -> doses.merge(name,
                        contents.anaestheticIn(part), Milligrams::plus));
    }
}
