package enthesis.exchange.document;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.note.paragraph.PlaceWords;
import enthesis.domain.note.span.Days;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.NoteDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The solutions and sums of a visit in words for paper; nothing is rounded that the screen does not round.
final class Figures {

    private final Words words;
    private final Reading reading;
    private final PlaceWords places;

    /// `regions` gives a region's name for its key.
    Figures(Words words, Reading reading, UnaryOperator<String> regions) {
        this.words = words;
        this.reading = reading;
        places = new PlaceWords(words, regions, reading.about().practice());
    }

    List<NoteDocument.Mixed> solutions() {
        return reading.solutions().stream().map(solution -> new NoteDocument.Mixed(solution.row(), solution.letter(),
                text(solution), components(solution))).toList();
    }

    /// The same with those that these points are planned for and nobody has mixed: a paper must not leave them unsaid.
    List<NoteDocument.Mixed> solutions(List<Point> planned) {
        var mixed = solutions();
        var rows = mixed.stream().map(NoteDocument.Mixed::row).toList();
        var lacking = planned.stream().map(Point::solution).distinct().filter(row -> !rows.contains(row))
                .map(row -> new NoteDocument.Mixed(row, Mixture.letter(row), words.say("paper.solutionUnmixed"),
                        List.of()));
        return Stream.concat(mixed.stream(), lacking).sorted(Comparator.comparingInt(NoteDocument.Mixed::row)).toList();
    }

    /// "dextrose 15 % with lidocaine 0.2 %, 10 mL".
    private String text(Mixture solution) {
        if (solution.contents().isEmpty()) {
            return words.say("paper.solutionOpen");
        }
        var contents = solution.contents().get();
        var dextrose = contents.dextrosePercent().shown();
        var works = solution.proliferant().filter(Component::used).map(second -> words.say("paper.also", dextrose,
                named(second.product()), contents.percent(Part.PROLIFERANT).shown())).orElse(dextrose);
        return solution.anaesthetic()
                .map(key -> words.say("paper.solution", works, named(key), contents.anaestheticPercent().shown(),
                        contents.volume().toString()))
                .orElseGet(() -> words.say("paper.solutionPlain", works, contents.volume().toString()));
    }

    private String named(String key) {
        return reading.about().practice().named(key);
    }

    private List<NoteDocument.Component> components(Mixture solution) {
        var rows = new ArrayList<NoteDocument.Component>();
        for (var component : solution.parts()) {
            if (component.used()) {
                rows.add(new NoteDocument.Component(product(component), component.stock().asValue()
                        .map(stock -> stock + " %").orElse(""),
                        component.drawn().asValue().or(() -> solution.toDraw(
                                component.part())).map(Object::toString).orElse(""),
                        component.lot().strip(),
                        component.expiry().asValue().map(Days::month).orElse("")));
            }
        }
        return rows;
    }

    private String product(Component component) {
        return component.part() == Part.DEXTROSE
                ? words.say("paper.part." + Choices.text(component.part()))
                : named(component.product());
    }

    List<NoteDocument.Line> totals() {
        var totals = reading.totals();
        var lines = new ArrayList<NoteDocument.Line>();
        if (reading.places().size() > 1) {
            reading.places().forEach(
                    place -> lines.add(new NoteDocument.Line(places.place(place), places.sum(place))));
        }
        lines.add(line("points", Integer.toString(totals.pointsGiven())));
        lines.add(line("given", words.say("paper.ml", totals.given().toString())));
        lines.add(line("dextrose", words.say("paper.mg", totals.dextroseGiven().shown())));
        totals.proliferants().forEach((key, dose) -> lines.add(new NoteDocument.Line(named(key),
                words.say("paper.mg", dose.shown()))));
        for (var solution : reading.solutions()) {
            totals.of(solution.row()).ifPresent(sum -> {
                add(lines, "drawnUp", solution, sum.drawnUp().map(Object::toString));
                add(lines, "discarded", solution, sum.discarded().map(Object::toString));
            });
        }
        if (reading.ceiling() instanceof Ceiling.Known known) {
            for (var drug : known.drugs()) {
                lines.add(new NoteDocument.Line(named(drug.drug()), words.say("paper.mgOf", drug.given().shown(),
                        drug.limit().shown())));
            }
        }
        return lines;
    }

    private void add(List<NoteDocument.Line> lines, String name, Mixture solution, Optional<String> volume) {
        volume.ifPresent(amount -> lines.add(new NoteDocument.Line(words.say("paper.total." + name, solution.letter()),
                words.say("paper.ml", amount))));
    }

    private NoteDocument.Line line(String name, String value) {
        return new NoteDocument.Line(words.say("paper.total." + name), value);
    }
}
