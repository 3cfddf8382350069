package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Sex;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;

/// What is asked about a column once it is known what it holds: in which order its dates stand, what two digits of a
/// year mean, how its names are split, whose numbers they are, what its words for the sexes mean.
final class ColumnQuestionsView {
    /// The one whose answers take a line each.
    private static final String LONG = "years";

    private final ColumnsModel columns;
    private final Texts texts;

    ColumnQuestionsView(ColumnsModel columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    private String say(String key, String... values) {
        return texts.say("columns." + key, values);
    }

    /// The same for as long as the same is asked. Each of it is called as its question ("columns-days").
    String key(int column) {
        return columns.survey().map(survey -> survey.columns().get(column))
                .map(look -> " " + look.values().keySet() + look.either() + look.orders()).orElse("");
    }

    List<FieldBox> of(int column) {
        var part = columns.reading().parts().get(column);
        return part.map(one -> switch (one) {
            case BORN -> born(column);
            case NAME -> List.of(bar("names", columns.reading().names(), columns::names,
                    Stream.of(NameOrder.values()).map(order -> option("names.", order)).toList()));
            case NUMBER -> List.of(system());
            case SEX -> sexes(column);
            case FAMILY, GIVEN, TELEPHONE, ALLERGIES, MEDICATIONS -> List.<FieldBox>of();
        }).orElse(List.of());
    }

    private List<FieldBox> born(int column) {
        var look = columns.survey().orElseThrow().columns().get(column);
        var example = look.either().isEmpty() ? look.examples().stream().findFirst().orElse("") : look.either();
        var boxes = new ArrayList<FieldBox>();
        boxes.add(bar(say("days", example), "columns-days", columns.reading().days(), columns::days,
                Stream.of(DayOrder.values()).map(order -> new Option(Choices.text(order),
                        columns.words.day(order, example, columns.looked().today()))).toList()));
        if (look.shortYears()) {
            boxes.add(bar("years", columns.reading().years(), columns::years,
                    Stream.of(Years.values()).map(one -> option("years.", one)).toList()));
        }
        return boxes;
    }

    private FieldBox system() {
        var called = new SimpleStringProperty(columns.reading().system());
        called.addListener((_, _, now) -> columns.system(now));
        return new EntryField(say("system"), called).prompt(say("system.prompt")).named("columns-system");
    }

    /// Those first that nobody knows.
    private List<FieldBox> sexes(int column) {
        var words = columns.survey().orElseThrow().columns().get(column).values();
        var options = Stream.of(Sex.values()).map(sex -> option("sex.", sex)).toList();
        var boxes = new ArrayList<FieldBox>();
        var known = columns.reading().sexes();
        words.entrySet().stream().sorted(Comparator.comparing(one -> known.containsKey(Dictionary.key(one.getKey()))))
                .forEach(one -> boxes.add(bar(
                        say(one.getValue() == 1 ? "sexes.one" : "sexes", one.getKey(), one.getValue().toString()),
                        "columns-sex-" + boxes.size(), Optional.ofNullable(known.get(Dictionary.key(one.getKey()))),
                        now -> columns.sex(one.getKey(), now), options)));
        return boxes;
    }

    private Option option(String key, Enum<?> one) {
        return new Option(Choices.text(one), say(key + Choices.text(one)));
    }

    private FieldBox bar(String key, Optional<? extends Enum<?>> now, Consumer<String> said, List<Option> options) {
        return bar(say(key), "columns-" + key, now, said, options);
    }

    private static FieldBox bar(String label, String id, Optional<? extends Enum<?>> now, Consumer<String> said,
            List<Option> options) {
        var value = new SimpleStringProperty(now.map(Choices::text).orElse(""));
        value.addListener((_, _, chosen) -> said.accept(chosen));
        return new FieldBox(label,
                new ChoiceBar(value, options).inLines(id.endsWith(LONG) ? 1 : options.size()).named(id));
    }
}
