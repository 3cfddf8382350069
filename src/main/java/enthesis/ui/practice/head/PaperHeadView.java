package enthesis.ui.practice.head;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The form of the letterhead. Ctrl+Enter keeps, Esc leaves.
public final class PaperHeadView extends BorderPane {
    private static final int ROWS = 5;
    private static final double HIGH = 72;
    private static final double WIDE = 270;

    private final TextArea lines = new TextArea();
    private final StackPane shown = new StackPane();
    private final Texts texts;

    public PaperHeadView(PaperHeadModel model, Texts texts, Runnable leave) {
        this.texts = texts;
        lines.setId("head-lines");
        lines.setPrefRowCount(ROWS);
        lines.setAccessibleText(texts.say("practice.head.lines").replace("_", ""));
        lines.textProperty().bindBidirectional(model.sheet.text(PaperHeadModel.LINES));
        var paper = new ChoiceBar(model.sheet.text(PaperHeadModel.PAPER), Stream.of(PaperSize.values())
                .map(Choices::text).map(one -> new Option(one, texts.say("practice.head.paper." + one))).toList())
                .named("head-paper");
        paper.setAccessibleText(texts.say("practice.head.paper"));
        shown.getStyleClass().add("handout-paper");
        shown.setMaxWidth(USE_PREF_SIZE);
        var remove = ActButton.plain(texts.say("practice.head.remove"), "", model::remove).named("head-remove");
        var choose = ActButton.plain(texts.say("practice.head.choose"), "", model::choose).named("head-choose");
        var logo = new HBox(12, shown, choose, remove);
        logo.setAlignment(Pos.CENTER_LEFT);
        model.logo.subscribe(now -> {
            show(now);
            remove.setDisable(now.isEmpty() || !model.page.mayEdit());
        });
        var form = new VBox(8, new SectionHead(texts.say("practice.head.title"), texts.say("practice.head.sentence")),
                label("lines", true), lines, hint("lines"), label("logo", false), logo, hint("logo"),
                label("paper", false), paper);
        var frame = new EntryFormView("paper-head-form", new EntryFormView.Acts(model.sheet, model.failure,
                model::keep, leave), new HistoryView(List.of(), texts.say("practice.head.trail"), texts), texts);
        if (!model.page.mayEdit()) {
            model.sheet.lock();
            choose.setDisable(true);
            model.failure.set(texts.say("people.practiceOnly"));
        }
        setCenter(frame.around(form));
        getStylesheets().add(java.util.Objects.requireNonNull(getClass().getResource("/enthesis/ui/note.css"))
                .toExternalForm());
    }

    private Label label(String name, boolean field) {
        var label = new Label(texts.say("practice.head." + name));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(field);
        if (field) {
            label.setLabelFor(lines);
        }
        return label;
    }

    private Label hint(String name) {
        var hint = new Label(texts.say("practice.head." + name + ".hint"));
        hint.getStyleClass().add("sub");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private void show(Optional<Pixels> logo) {
        shown.getChildren().clear();
        if (logo.isEmpty()) {
            shown.getChildren().add(new Label(texts.say("practice.head.noLogo")));
        } else {
            var pixels = logo.get();
            var image = new ImageView(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                    IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
            image.setId("head-logo");
            image.setPreserveRatio(true);
            image.setFitHeight(HIGH);
            image.setFitWidth(WIDE);
            image.setAccessibleText(texts.say("practice.head.logo"));
            shown.getChildren().add(image);
        }
    }

    /// Puts the focus into the lines.
    public void start() {
        lines.requestFocus();
        lines.end();
    }
}
