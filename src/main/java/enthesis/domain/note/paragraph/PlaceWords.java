package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.Practice;
import enthesis.domain.visit.fact.PlaceTotal;
import enthesis.domain.words.Words;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was given in one region on one side, as screen and paper say it: "RIGHT knee", "4 points, 3 mL, dextrose 450
/// mg, lidocaine 6 mg".
public record PlaceWords(Words words, UnaryOperator<String> regions, Practice practice) {

    public String place(PlaceTotal total) {
        return total.side().map(side -> words.say("note.side." + Choices.text(side)) + " ").orElse("")
                + regions.apply(total.region());
    }

    public String sum(PlaceTotal total) {
        var doses = Stream.concat(Stream.of(dose(words.say("note.substance.dextrose"), total.dextrose().shown())),
                Stream.of(total.proliferants(), total.anaesthetics()).flatMap(each -> each.entrySet().stream())
                        .map(one -> dose(practice.named(one.getKey()), one.getValue().shown())));
        return words.say("note.placeSum", points(words, total.points()), total.given().toString(),
                doses.collect(Collectors.joining(", ")));
    }

    /// "1 point", "8 points".
    static String points(Words words, int many) {
        return words.say(many == 1 ? "note.pointCountOne" : "note.pointCount", Integer.toString(many));
    }

    private String dose(String what, String milligrams) {
        return words.say("note.dose", what, milligrams);
    }
}
