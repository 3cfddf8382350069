package enthesis.ui.practice.wording;

import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.WordingForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.RemarkLine;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one line with its history beside it: what was shipped, what it says here. Ctrl+Enter keeps, Esc leaves.
public final class WordingView extends BorderPane {
    private final WordingModel model;
    private final Texts texts;
    private final TextArea area = new TextArea();

    public WordingView(WordingModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        var page = model.page;
        var form = new VBox(14, new SectionHead(texts.say("wording.paper." + page.line().paper()),
                texts.say("wording.inLanguage", page.language().recorded())));
        if (page.language() != Language.ENGLISH) {
            form.getChildren().add(shown("wording.inEnglish", page.line().in(Language.ENGLISH)));
        }
        form.getChildren().addAll(shown("wording.shippedText", page.shipped()), own());
        var frame = new EntryFormView("wording", new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(page.history(), texts.say("practice.history.nothing"), texts), texts);
        frame.act(ActButton.plain(texts.say("wording.shipped"), "", model::shipped).named("wording-shipped"));
        setCenter(frame.around(form));
    }

    private VBox shown(String key, String words) {
        var label = new Label(texts.say(key));
        label.getStyleClass().add("field-label");
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label, text);
    }

    private VBox own() {
        var label = new Label(texts.say("wording.text"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(area);
        area.setId("wording-text");
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setAccessibleText(texts.say("wording.text").replace("_", ""));
        area.textProperty().bindBidirectional(model.sheet.text(WordingForm.TEXT));
        var remark = new RemarkLine();
        model.sheet.sheet().subscribe(_ -> {
            remark.show(model.remark());
            area.setAccessibleHelp(model.remark().sentence());
        });
        var places = SheetLine.places(model.page.line().in(Language.ENGLISH));
        var hint = new Label(places.isEmpty()
                ? texts.say("wording.noPlaces")
                : texts.say("wording.places", places.stream().map(place -> "{" + place + "}")
                        .collect(Collectors.joining(", "))));
        hint.getStyleClass().add("sub");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label, area, remark, hint);
    }

    /// Puts the focus into the words.
    public void start() {
        area.requestFocus();
        area.end();
    }
}
