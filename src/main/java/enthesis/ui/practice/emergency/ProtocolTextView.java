package enthesis.ui.practice.emergency;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of the practice's own protocol with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class ProtocolTextView extends BorderPane {
    private static final int ROWS = 18;

    private final TextArea area = new TextArea();

    public ProtocolTextView(ProtocolTextModel model, Texts texts, Runnable leave) {
        var label = new Label(texts.say("emergency.text"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(area);
        area.setId("emergency-text");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText(texts.say("emergency.text").replace("_", ""));
        area.textProperty().bindBidirectional(model.sheet.text(ProtocolTextModel.TEXT));
        var hint = new Label(texts.say("emergency.text.hint"));
        hint.getStyleClass().add("sub");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var form = new VBox(8, new SectionHead(texts.say("emergency.text.title"), texts.say("emergency.text.sentence")),
                label, area, hint);
        var frame = new EntryFormView("emergency-protocol-form",
                new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(), texts.say("practice.history.nothing"), texts), texts);
        frame.act(ActButton.plain(texts.say("wording.shipped"), "", model::shipped).named("emergency-shipped"));
        setCenter(frame.around(form));
    }

    /// Puts the focus into the words.
    public void start() {
        area.requestFocus();
        area.end();
    }
}
