package enthesis.ui.kit.paper;

import enthesis.exchange.document.PageImages.Page;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import java.nio.IntBuffer;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A paper over the screen, before it is printed or saved: black on white in either look. Page Up and Page Down turn
/// the pages, Ctrl+P prints, Ctrl+S saves, Esc leaves.
public final class PreviewView extends BorderPane {
    private final PreviewModel model;
    private final Texts texts;
    private final Runnable close;
    private final ScrollPane scroll = new ScrollPane();
    private final Label where = new Label();
    private final ActButton print;

    /// Lays it over what is shown, a chart or the first start; what had the focus gets it back. False where the scene
    /// shows neither.
    public static boolean over(Scene scene, PreviewModel model, Texts texts) {
        var below = Optional.ofNullable(scene.lookup("#desk")).or(() -> Optional.ofNullable(
                scene.lookup("#first-start"))).filter(Pane.class::isInstance).map(Pane.class::cast);
        below.ifPresent(screen -> over(screen, scene, model, texts));
        return below.isPresent();
    }

    private static void over(Pane screen, Scene scene, PreviewModel model, Texts texts) {
        var before = Optional.ofNullable(scene.getFocusOwner());
        screen.getChildren().removeIf(PreviewView.class::isInstance);
        screen.getChildren().add(new PreviewView(model, texts, () -> {
            screen.getChildren().removeIf(PreviewView.class::isInstance);
            before.ifPresent(Node::requestFocus);
        }));
        model.start();
    }

    private PreviewView(PreviewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        setId("preview");
        getStyleClass().add("preview");
        getStylesheets().add(Objects.requireNonNull(PreviewView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        KeyMap.cover(this);
        print = ActButton.primary(texts.say("kit.preview.print"), "Ctrl+P", this::print).named("preview-print");
        scroll.setId("preview-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(bar());
        setCenter(scroll);
        model.page.subscribe(now -> now.ifPresent(this::show));
        new KeyMap().on("Ctrl+P", texts.say("kit.preview.print"), this::print)
                .on("Ctrl+S", texts.say("kit.preview.save"), this::save)
                .on("Page_Down", texts.say("kit.preview.next"), () -> model.turn(1))
                .on("Page_Up", texts.say("kit.preview.back"), () -> model.turn(-1))
                .on("Ctrl+Home", texts.say("kit.preview.first"), model::first)
                .on("Ctrl+End", texts.say("kit.preview.last"), model::last)
                .on("Esc", texts.say("kit.preview.leave"), this::leave).listenFor(this);
    }

    private HBox bar() {
        var title = new Label(texts.say("kit.preview.title"));
        title.getStyleClass().add("section-title");
        where.setId("preview-where");
        var failure = new Label();
        failure.textProperty().bind(model.failure);
        failure.getStyleClass().add("refused-line");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var bar = new HBox(12, title, where, failure, spring,
                ActButton.plain(texts.say("kit.preview.back"), "", () -> model.turn(-1)).named("preview-back"),
                ActButton.plain(texts.say("kit.preview.next"), "", () -> model.turn(1)).named("preview-next"),
                ActButton.plain(texts.say("kit.preview.save"), "Ctrl+S", this::save).named("preview-save"), print,
                ActButton.plain(texts.say("kit.preview.leave"), "Esc", this::leave).named("preview-leave"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private void show(Page page) {
        var pixels = page.pixels();
        var image = new ImageView(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
        image.setId("preview-image");
        image.setSmooth(true);
        image.setAccessibleText(page.words());
        var sheet = new StackPane(image);
        sheet.getStyleClass().add("preview-sheet");
        scroll.setContent(sheet);
        scroll.setVvalue(0);
        scroll.setAccessibleText(page.words());
        boolean first = where.getText().isEmpty();
        where.setText(texts.say("kit.preview.where", Integer.toString(page.number()), Integer.toString(page.of())));
        if (first) {
            print.requestFocus();
        }
    }

    private void print() {
        if (model.print()) {
            close.run();
        }
    }

    private void save() {
        if (model.save()) {
            close.run();
        }
    }

    private void leave() {
        close.run();
        model.leave();
    }
}
