package enthesis.ui.practice.head;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.nio.IntBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The form of the letterhead.
public final class PaperHeadView extends EntryFormView {
    private static final int ROWS = 5;
    private static final double HIGH = 72;
    private static final double WIDE = 270;

    private final VBox lines;
    private final StackPane shown = new StackPane();

    public PaperHeadView(PaperHeadModel model, Texts texts, Runnable leave) {
        super("paper-head-form", "practice.head", model, texts, leave);
        lines = area(PaperHeadModel.LINES, ROWS);
        begin(8, new SectionHead(say("title"), say("sentence")), lines, hint(say("lines.hint")), logo(model),
                hint(say("logo.hint")), bar(PaperHeadModel.PAPER, Stream.of(PaperSize.values()).map(Choices::text)
                        .map(one -> new Option(one, say("paper." + one))).toList()));
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/note.css")).toExternalForm());
    }

    @Override
    protected String part() {
        return "head";
    }

    private VBox logo(PaperHeadModel model) {
        shown.getStyleClass().add("handout-paper");
        shown.setMaxWidth(USE_PREF_SIZE);
        var remove = act("remove", model::remove).named("head-remove");
        model.logo.subscribe(now -> {
            show(now);
            remove.setDisable(now.isEmpty());
        });
        var label = new Label(say("logo"));
        label.getStyleClass().add("field-label");
        var line = new HBox(12, shown, act("choose", model::choose).named("head-choose"), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, label, line);
    }

    private void show(Optional<Pixels> logo) {
        shown.getChildren().setAll(logo.map(this::image).orElseGet(() -> new Label(say("noLogo"))));
    }

    private Node image(Pixels pixels) {
        var image = new ImageView(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
        image.setId("head-logo");
        image.setPreserveRatio(true);
        image.setFitHeight(HIGH);
        image.setFitWidth(WIDE);
        image.setAccessibleText(say("logo"));
        return image;
    }

    @Override
    public void start() {
        start(lines);
    }
}
