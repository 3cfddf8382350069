package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.Question;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the columns of a table and what is asked about them are said.
record PlacingWords(Texts texts) {

    String column(String name, int at) {
        return name.isEmpty() ? texts.say("columns.unnamed", Integer.toString(at + 1)) : name;
    }

    String part(Optional<Part> part) {
        return texts.say("columns.part." + part.map(Choices::text).orElse("none")).replace("_", "");
    }

    /// The first of what is asked, with how many more there are.
    String asked(List<Question> open, Survey survey) {
        var first = open.getFirst();
        var column = first.column() < 0 ? "" : column(survey.columns().get(first.column()).name(), first.column());
        var sentence = texts.say("columns.asked." + Choices.text(first.what()), column);
        return open.size() == 1
                ? sentence
                : sentence + " " + texts.say("columns.more", Integer.toString(open.size() - 1));
    }

    String quoted(List<String> words) {
        return words.stream().map(word -> "\u201c" + word + "\u201d").collect(Collectors.joining(", "));
    }

    /// "4/12/1968 is 4 Dec 1968", as this order reads it.
    String day(DayOrder order, String example, LocalDate today) {
        var day = order.read(example, Years.LATEST, today.getYear());
        var key = "columns.days." + Choices.text(order);
        return day.isPresent() ? texts.say(key + ".so", DateText.written(day.get())) : texts.say(key);
    }

    /// Somebody of the first rows.
    String person(Incoming one) {
        var name = Stream.of(one.family().toUpperCase(Locale.ROOT), one.given()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var sex = texts.say("columns.sex." + Choices.text(one.sex())).replace("_", "");
        var number = one.numbers().isEmpty() ? "" : one.numbers().getFirst().value();
        return Stream.of(name, DateText.written(one.born()), sex, one.telephone(), number, allergies(one.allergies()))
                .filter(part -> !part.isBlank()).collect(Collectors.joining("  \u00b7  "));
    }

    private String allergies(Allergies told) {
        return told.known().isEmpty()
                ? ""
                : texts.say("columns.allergic", told.known().stream().map(Allergy::substance)
                        .collect(Collectors.joining(", ")));
    }
}
