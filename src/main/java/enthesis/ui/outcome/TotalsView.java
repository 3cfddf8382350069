package enthesis.ui.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Total;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.outcome.form.OutcomeReading;
import enthesis.domain.outcome.form.SumsText;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.practice.outcome.External;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.SearchChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Totals of questionnaires that were answered elsewhere, a row to each and an empty one below. A questionnaire that is
/// known brings its range; of another it is asked.
final class TotalsView extends VBox {
    private static final double KNOWN = 220;
    private static final double SUMS = 190;

    private final OutcomeModel model;
    private final Texts texts;
    private final Map<Field, EntryField> boxes = new LinkedHashMap<>();
    private final List<Option> names;
    private final Map<Integer, HBox> ranges = new LinkedHashMap<>();

    TotalsView(OutcomeModel model) {
        this.model = model;
        texts = model.texts();
        setId("totals");
        getStyleClass().add("instrument");
        names = Stream.concat(model.page.offer().scales().stream().map(Total.Scale::name),
                model.page.offer().practice().externals().stream().map(External::name)).distinct()
                .map(one -> new Option(one, one)).toList();
        var title = new Label(texts.say("outcome.total.title"));
        title.getStyleClass().add("question-words");
        getChildren().add(title);
    }

    private void add(int row) {
        var known = new SearchChoice(texts, row == 1 ? say("known") : say("known").replace("_", ""),
                model.sheet.text(OutcomeFields.name(row)), names).named("total-known-" + row);
        known.box().setPrefWidth(KNOWN);
        var name = box(OutcomeFields.name(row), say("name"), "name-" + row);
        HBox.setHgrow(name, Priority.ALWAYS);
        var better = new ChoiceBar(model.sheet.text(OutcomeFields.better(row)), Stream.of(Better.values())
                .map(one -> new Option(Choices.text(one), say("better." + Choices.text(one)))).toList())
                .named("total-better-" + row);
        better.setAccessibleText(say("better"));
        var label = new Label(say("better"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(better);
        var range = new HBox(10, box(OutcomeFields.from(row), say("from"), "from-" + row).wide(70),
                box(OutcomeFields.to(row), say("to"), "to-" + row).wide(70), new VBox(4, label, better));
        range.managedProperty().bind(range.visibleProperty());
        ranges.put(row, range);
        var sums = box(OutcomeFields.sums(row), say("sums"), "sums-" + row).wide(SUMS);
        sums.managedProperty().bind(sums.visibleProperty());
        getChildren().addAll(new HBox(10, known, name, sums,
                box(OutcomeFields.score(row), say("score"), "score-" + row).wide(110)), range);
    }

    private EntryField box(Field field, String label, String id) {
        var box = new EntryField(label, model.sheet.text(field)).named("total-" + id);
        boxes.put(field, box);
        return box;
    }

    void show(OutcomeReading reading, boolean wanted) {
        int last = model.sheet.now().rows(OutcomeFields.TOTAL).stream().reduce(0, Math::max);
        while (ranges.size() <= last) {
            add(ranges.size() + 1);
        }
        boxes.forEach((field, box) -> box.remark.set(remark(reading, field, wanted)));
        ranges.forEach((row, range) -> {
            var name = model.sheet.now().text(OutcomeFields.name(row));
            var sums = Objects.requireNonNull(boxes.get(OutcomeFields.sums(row)));
            sums.setVisible(model.external(row).isPresent());
            sums.remark.set(model.external(row).map(known -> sums(row, known)).orElse(Remark.NONE));
            range.setVisible(!name.isBlank() && model.page.offer().known(name).isEmpty());
        });
    }

    private Remark sums(int row, External known) {
        var text = model.sheet.now().text(OutcomeFields.sums(row));
        return SumsText.read(text, known).asRefusal().map(why -> Remark.of(Remark.State.REFUSED, texts.say(why)))
                .orElseGet(() -> Remark.note(say("most", SumsText.example(known))));
    }

    private Remark remark(OutcomeReading reading, Field field, boolean wanted) {
        var refusal = reading.refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        if (wanted && reading.missing().contains(field)) {
            return Remark.of(Remark.State.MISSING, texts.say("outcome.missing." + field.name()));
        }
        return field.name().equals("name")
                ? model.page.offer().known(model.sheet.now().text(field)).map(scale -> Remark.note(range(scale)))
                        .orElse(Remark.NONE)
                : Remark.NONE;
    }

    private String range(Total.Scale scale) {
        return say("range", OutcomeWords.number(scale.range().low()), OutcomeWords.number(scale.range().high()),
                texts.say("outcome.better." + Choices.text(scale.better())));
    }

    private String say(String key, String... values) {
        return texts.say("outcome.total." + key, values);
    }
}
