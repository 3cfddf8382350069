package enthesis.ui.consent;

import enthesis.domain.consent.Signer.Capacity;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who consents and in what capacity, who explained, whether all questions were answered, and the side as it was
/// understood: for another than the course's, that one has to be typed.
final class SignerView extends VBox {
    private final ConsentModel model;
    private final Texts texts;
    private final HBox mismatch = new HBox(12);
    private final Label title = new Label();
    private final EntryField typed;
    private final HBox others;

    SignerView(ConsentModel model, RemarksView remarks) {
        super(14);
        this.model = model;
        texts = model.texts();
        others = row(entry(remarks, "signer", ConsentFields.SIGNER), entry(remarks, "because", ConsentFields.BECAUSE));
        typed = new EntryField(texts.say("consent.sideTyped"), model.sheet.text(ConsentFields.SIDE_TYPED))
                .named("consent-sideTyped");
        title.getStyleClass().add("refused-line");
        title.setWrapText(true);
        mismatch.setAlignment(Pos.CENTER_LEFT);
        mismatch.getChildren().addAll(title, typed);
        var questions = remarks.choice(ConsentFields.QUESTIONS, "questions", new ChoiceBar(
                model.sheet.text(ConsentFields.QUESTIONS), Stream.of(Answer.YES, Answer.NO)
                        .map(one -> new Option(Choices.text(one), texts.say("consent.answer." + Choices.text(one))))
                        .toList())
                .named("consent-questions"));
        var side = remarks.choice(ConsentFields.SIDE, "side", new ChoiceBar(model.sheet.text(ConsentFields.SIDE),
                sides()).named("consent-side"));
        getChildren().addAll(row(side, questions), mismatch, remarks.choice(ConsentFields.CAPACITY, "capacity",
                new ChoiceBar(model.sheet.text(ConsentFields.CAPACITY), capacities()).named("consent-capacity")),
                others, row(entry(remarks, "explainedBy", ConsentFields.EXPLAINED_BY), entry(remarks, "interpreter",
                        ConsentFields.INTERPRETER)));
        model.reading.subscribe(this::show);
        typed.focusWithinProperty().subscribe(_ -> show(model.reading.get()));
    }

    private EntryField entry(RemarksView remarks, String name, enthesis.domain.entry.Field field) {
        return remarks.entry(field, name, model.sheet.text(field));
    }

    private static HBox row(Node... parts) {
        var row = new HBox(16, parts);
        for (var part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            if (part instanceof EntryField entry) {
                entry.setPrefWidth(200);
            }
        }
        return row;
    }

    private List<Option> sides() {
        return Arrays.stream(Side.values())
                .map(one -> new Option(Choices.text(one), "_" + texts.say("kit.side." + Choices.text(one)))).toList();
    }

    private List<Option> capacities() {
        return Arrays.stream(Capacity.values()).map(
                one -> new Option(Choices.text(one), texts.say("consent.capacity." + Choices.text(one)))).toList();
    }

    private void show(ConsentReading reading) {
        var capacity = model.sheet.now().text(ConsentFields.CAPACITY);
        seen(others, !capacity.isEmpty() && !capacity.equals(Choices.text(Capacity.PATIENT)));
        reading.findings().stream().findFirst().ifPresent(finding -> title.setText(
                texts.say(finding.words() + ".title", finding.values().toArray(String[]::new))));
        seen(mismatch, !reading.findings().isEmpty() || typed.isFocusWithin());
    }

    static void seen(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
