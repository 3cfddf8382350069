package enthesis.domain.note.label;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.span.Days;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written on a prepared syringe (clinical.md 5.6): whose it is, each drug with its strength as it was really
/// drawn up, volume and lots, who prepared it on which day at what time, and by when injecting must have begun.
public record SyringeLabel(String letter, String patient, String identifiers, List<String> contents, String lots,
        String prepared, String discard) {

    public SyringeLabel {
        contents = List.copyOf(contents);
    }

    /// Of the solution in a row. Empty while it is not drawn up, or nobody has said who prepared it and when: a label
    /// that lacks one of these says too little.
    public static Optional<SyringeLabel> of(Words words, Reading reading, int row) {
        return reading.solutions().stream().filter(one -> one.row() == row).findFirst()
                .flatMap(one -> one.actual().flatMap(contents -> one.preparation().at().asValue()
                        .filter(_ -> !one.preparation().by().isEmpty())
                        .flatMap(at -> one.preparation().beyondUse()
                                .map(until -> label(words, reading, new Made(one, contents, at, until))))));
    }

    private record Made(Mixture mixture, Contents contents, LocalTime at, LocalTime until) {}

    private static SyringeLabel label(Words words, Reading reading, Made made) {
        var person = reading.about().patient().person();
        return new SyringeLabel(made.mixture().letter(), words.say("paper.name", person.family(), person.given()),
                words.say("paper.identifiers", Days.date(person.born()), person.number().value()),
                contents(words, reading, made), lots(words, made.mixture()),
                words.say("paper.label.prepared", Days.date(reading.about().today()), Days.time(made.at()),
                        made.mixture().preparation().by()),
                words.say("paper.label.discard", Days.time(made.until())));
    }

    private static List<String> contents(Words words, Reading reading, Made made) {
        var practice = reading.about().practice();
        var contents = made.contents();
        var drugs = made.mixture().parts().stream()
                .filter(one -> one.used() && one.part() != Part.DEXTROSE && one.part() != Part.DILUENT)
                .map(one -> words.say("paper.label.part", practice.named(one.product()),
                        contents.percent(one.part()).shown(), contents.dose(one.part()).shown()));
        var diluent = practice.products().diluent(made.mixture().component(Part.DILUENT).product())
                .map(Products.Diluent::name).map(name -> words.say("paper.label.diluent", name));
        var dextrose = words.say("paper.label.part", words.say("paper.label.dextrose"),
                contents.dextrosePercent().shown(), contents.dextrose().shown());
        return Stream.of(Stream.of(dextrose), drugs, diluent.stream(),
                Stream.of(words.say("paper.label.volume", contents.volume().toString())))
                .flatMap(one -> one).toList();
    }

    private static String lots(Words words, Mixture mixture) {
        var lots = mixture.parts().stream()
                .filter(one -> one.used() && !one.lot().isEmpty()).map(one -> lot(words, one)).toList();
        return lots.isEmpty() ? "" : words.say("paper.label.lots", String.join(", ", lots));
    }

    private static String lot(Words words, Component one) {
        return words.say("paper.label.lot", words.say("note.part." + Choices.text(one.part())), one.lot());
    }
}
