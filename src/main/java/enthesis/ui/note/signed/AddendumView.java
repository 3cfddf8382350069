package enthesis.ui.note.signed;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.field.SecretField;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.note.SignPanelView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form beside a signed note: kind, sentence, text, reason, password. The note itself stays as it is.
public final class AddendumView extends VBox {
    private final AddendumModel model;
    private final Texts texts;
    private final Label why = new Label();
    private final ActButton sign;
    private final TextArea text = new TextArea();

    public AddendumView(AddendumModel model, SignedNote note, Texts texts) {
        this.model = model;
        this.texts = texts;
        var number = Integer.toString(note.addenda().size() + 1);
        sign = ActButton.primary(texts.say("note.addendum.sign", number), "Ctrl+S", model::sign).named("sign-addendum")
                .wide();
        getStylesheets().add(Objects.requireNonNull(AddendumView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        getStyleClass().addAll("findings-panel", "sign-panel");
        var title = new Label(texts.say("note.addendum.title", number));
        title.getStyleClass().add("panel-title");
        var form = new VBox(kinds(), sentence(note), text(), reason());
        form.getStyleClass().add("addendum-form");
        model.sheet.locked().subscribe(form::setDisable);
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, password());
        model.sheet.sheet().subscribe(_ -> foot());
        model.trouble().subscribe(_ -> foot());
        model.busy().subscribe(_ -> foot());
        model.password.subscribe(_ -> foot());
        model.maySign.subscribe(_ -> foot());
    }

    private VBox kinds() {
        var group = new ToggleGroup();
        var box = new VBox();
        box.getStyleClass().add("kind-list");
        var field = model.sheet.text(AddendumFields.KIND);
        for (var kind : Addendum.Kind.values()) {
            var value = Choices.text(kind).replace('_', '-');
            var button = new RadioButton(texts.say("note.addendum.kind." + value));
            button.setMnemonicParsing(true);
            button.setId("kind-" + value);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("kind");
            button.setSelected(field.get().equals(value));
            button.setOnAction(_ -> field.set(value));
            field.subscribe(now -> button.setSelected(now.equals(value)));
            box.getChildren().add(button);
        }
        return box;
    }

    private SearchChoice sentence(SignedNote note) {
        var options = new ArrayList<Option>();
        for (var sentence : AddendumModel.sentences(note.text())) {
            options.add(new Option(sentence, sentence));
        }
        return new SearchChoice(texts, texts.say("note.addendum.sentence"), model.sheet.text(AddendumFields.SENTENCE),
                List.copyOf(options)).prompt(texts.say("note.addendum.whole")).named("addendum-sentence");
    }

    private VBox text() {
        var label = new Label(texts.say("note.addendum.text"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(text);
        text.setId("addendum-text");
        text.setWrapText(true);
        text.setPrefRowCount(5);
        Tied.to(text, model.sheet.text(AddendumFields.TEXT));
        return new VBox(4, label, text);
    }

    private EntryField reason() {
        return new EntryField(texts.say("note.addendum.reason"), model.sheet.text(AddendumFields.REASON)).named(
                "addendum-reason");
    }

    private VBox password() {
        var password = new SecretField(model.password);
        password.setId("addendum-password");
        model.busy().subscribe(busy -> SignPanelView.still(password, busy));
        password.setPromptText(texts.say("note.sign.prompt"));
        password.setAccessibleText(texts.say("note.sign.passwordName"));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(new Label(texts.say("note.sign.passwordName")), password, why, sign);
        box.getStyleClass().add("sign-box");
        return box;
    }

    private void foot() {
        boolean busy = model.busy().get();
        boolean ready = model.why().isEmpty() && !busy;
        var trouble = model.trouble().get().isEmpty() ? model.why() : model.trouble().get();
        var said = busy ? texts.say("note.sign.busy") : trouble;
        why.setText(said.isEmpty() ? texts.say("note.sign.ready") : said);
        why.getStyleClass().setAll("label", "sign-why", ready ? "ready" : "open");
        sign.setDisable(!ready);
    }

    /// Puts the focus on the text.
    public void start() {
        text.requestFocus();
    }
}
