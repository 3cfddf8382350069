package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.RemarkLine;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one text macro with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class MacroView extends BorderPane {
    private final MacroModel model;
    private final Texts texts;
    private final EntryField name;

    public MacroView(MacroModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        name = new EntryField(texts.say("macros.name"), model.sheet.text(MacroForm.NAME)).named("macro-name");
        model.sheet.sheet().subscribe(_ -> name.remark.set(model.remark(MacroForm.NAME)));
        var form = new VBox(14, new SectionHead(model.page.now().map(one -> "." + one.macro().name())
                .orElseGet(() -> texts.say("macros.newTitle")), texts.say("macros.how")), name, text(), whose(),
                place());
        var frame = new EntryFormView("macro", new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(), texts.say(model.page.now().isPresent()
                        ? "practice.history.nothing"
                        : "practice.history.new"), texts),
                texts);
        if (model.page.shipped().isPresent()) {
            frame.act(ActButton.plain(texts.say("macros.shipped"), "", model::shipped).named("macro-shipped"));
        }
        setCenter(frame.around(form));
    }

    private VBox text() {
        var area = new TextArea();
        area.setId("macro-text");
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setAccessibleText(texts.say("macros.text").replace("_", ""));
        area.textProperty().bindBidirectional(model.sheet.text(MacroForm.TEXT));
        var remark = new RemarkLine();
        model.sheet.sheet().subscribe(_ -> remark.show(model.remark(MacroForm.TEXT)));
        var hint = new Label(texts.say("macros.gaps", "{day}"));
        hint.getStyleClass().add("sub");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label("macros.text", area), area, remark, hint);
    }

    private VBox whose() {
        var bar = new ChoiceBar(model.sheet.text(MacroForm.WHOSE),
                new Option(MacroForm.MINE, texts.say("macros.whose.bar.mine")),
                new Option(MacroForm.EVERYBODY, texts.say("macros.whose.bar.everybody"))).named("macro-whose");
        bar.setAccessibleText(texts.say("macros.whose").replace("_", ""));
        return new VBox(4, label("macros.whose", bar), bar);
    }

    /// Where it stands in the note by itself; which end of the paragraph is asked once that is chosen.
    private VBox place() {
        var paragraphs = new ChoiceBar(model.sheet.text(MacroForm.PARAGRAPH), Stream.concat(Stream.of(MacroForm.NONE),
                Arrays.stream(Paragraph.values()).map(Choices::text))
                .map(one -> new Option(one, texts.say("macros.in." + one))).toList()).named("macro-paragraph");
        paragraphs.setAccessibleText(texts.say("macros.place").replace("_", ""));
        var end = new ChoiceBar(model.sheet.text(MacroForm.END), Arrays.stream(Macro.End.values())
                .map(one -> new Option(Choices.text(one), texts.say("macros.end." + Choices.text(one)))).toList())
                .named("macro-end");
        end.setAccessibleText(texts.say("macros.end"));
        model.sheet.sheet().subscribe(now -> {
            boolean placed = Choices.in(Paragraph.class, now, MacroForm.PARAGRAPH).isPresent();
            end.setVisible(placed);
            end.setManaged(placed);
        });
        return new VBox(4, label("macros.place", paragraphs), paragraphs, end);
    }

    private Label label(String key, Node of) {
        var label = new Label(texts.say(key));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }

    /// Puts the focus on the name.
    public void start() {
        name.requestFocus();
    }
}
