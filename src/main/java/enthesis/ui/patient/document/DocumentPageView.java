package enthesis.ui.patient.document;

import enthesis.domain.finding.Level;
import enthesis.exchange.document.outside.OutsidePage;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.Signs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of one document, black on white in either look. Page Up and Page Down or the arrows turn them, + and -
/// make them larger and smaller, 0 as they were; Ctrl+S saves a copy, Esc leaves.
public final class DocumentPageView extends BorderPane {
    /// Around the page, and for the bar that scrolls.
    private static final double ROOM = 60;

    private final DocumentPageModel model;
    private final Texts texts;
    private final PageActs acts;
    private final ScrollPane scroll = new ScrollPane();
    private final Label where = new Label();
    private final Label zoom = new Label();
    private final VBox asked = new VBox(8);
    private final Label trouble = said("document-trouble", "refused-line", "");
    private final ActButton withdraw;
    private int shown;

    /// What can be done with it: a copy, and back.
    public record PageActs(Runnable save, Runnable leave) {}

    public DocumentPageView(DocumentPageModel model, PageActs acts) {
        this.model = model;
        this.acts = acts;
        texts = model.texts();
        setId("document");
        getStyleClass().add("preview");
        getStylesheets().addAll(List.of("sections", "patients", "note").stream()
                .map(name -> Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + name + ".css"))
                        .toExternalForm())
                .toList());
        withdraw = ActButton.plain(texts.say("document.withdraw"), "", () -> model.withdrawing.set(true))
                .named("document-withdraw");
        withdraw.setVisible(model.line.counts());
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        scroll.setId("document-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(new VBox(bar(), line(), asked));
        setCenter(scroll);
        keys();
        model.page.subscribe(this::show);
        model.failure.subscribe(_ -> said());
        model.zoom.subscribe(_ -> size());
        model.fits.subscribe(_ -> size());
        scroll.widthProperty().subscribe(_ -> size());
        model.withdrawing.subscribe(_ -> ask());
    }

    private HBox bar() {
        var title = new Label(texts.date(model.line.dated()) + "  \u00b7  " + model.line.named());
        title.getStyleClass().add("section-title");
        title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        title.setMinWidth(0);
        where.setId("document-where");
        where.setMinWidth(USE_PREF_SIZE);
        zoom.setId("document-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var bar = new HBox(8, title, where, zoom, spring, act("back", () -> model.turn(-1)),
                act("next", () -> model.turn(1)),
                sized("\u2212", "smaller", () -> model.zoom(-1)), sized("+", "larger", () -> model.zoom(1)),
                ActButton.plain(texts.say("document.save"), "Ctrl+S", acts.save()).named("document-save"), withdraw,
                ActButton.primary(texts.say("document.leave"), "Esc", this::leave).named("document-leave"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private ActButton act(String name, Runnable act) {
        return ActButton.plain(texts.say("document.page." + name), "", act).named("document-" + name);
    }

    /// A button that is only a sign, with the words for who can't see it.
    private ActButton sized(String sign, String name, Runnable act) {
        var button = ActButton.plain(sign, "", act).named("document-" + name);
        button.setAccessibleText(texts.say("document.page." + name));
        return button;
    }

    /// What it is beside its title; that it was withdrawn, and why; what went wrong.
    private VBox line() {
        var about = said("document-about", "sub", String.join("  \u00b7  ", List.of(model.line.course(),
                model.line.added(), model.line.note()).stream().filter(part -> !part.isEmpty()).toList()));
        var gone = said("document-withdrawn", "refused-line", model.line.withdrawn());
        gone.setGraphic(Signs.of(Level.STOP));
        trouble.setGraphic(Signs.of(Level.REFUSED));
        var line = new VBox(4, about, gone, trouble);
        line.getStyleClass().add("document-lines");
        return line;
    }

    private static Label said(String id, String look, String words) {
        var label = new Label(words);
        label.setId(id);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private void keys() {
        new KeyMap().on("Page_Down", texts.say("document.page.next"), () -> model.turn(1))
                .on("Page_Up", texts.say("document.page.back"), () -> model.turn(-1))
                .onIf("Right", () -> arrow(1)).onIf("Left", () -> arrow(-1))
                .onIf("Plus", texts.say("document.page.larger"), () -> reads(() -> model.zoom(1)))
                .onIf("Equals", () -> reads(() -> model.zoom(1))).onIf("Shift+Equals", () -> reads(() -> model.zoom(1)))
                .onIf("Add", () -> reads(() -> model.zoom(1)))
                .onIf("Minus", texts.say("document.page.smaller"), () -> reads(() -> model.zoom(-1)))
                .onIf("Subtract", () -> reads(() -> model.zoom(-1)))
                .onIf("0", texts.say("document.page.fit"), () -> reads(model::fit))
                .on("Ctrl+Home", texts.say("document.page.first"), model::first)
                .on("Ctrl+End", texts.say("document.page.last"), model::last)
                .on("Ctrl+S", texts.say("document.save"), acts.save())
                .on("Esc", texts.say("document.leave"), this::leave).listenFor(this);
    }

    /// A page that is wider than the window is moved by the arrows instead.
    private boolean arrow(int by) {
        boolean wide = scroll.getContent() != null
                && scroll.getContent().getLayoutBounds().getWidth() > scroll.getViewportBounds().getWidth() + 1;
        return !wide && reads(() -> model.turn(by));
    }

    /// Not while a reason is typed.
    private boolean reads(Runnable act) {
        boolean types = getScene().getFocusOwner() instanceof TextInputControl;
        if (!types) {
            act.run();
        }
        return !types;
    }

    private void show(Optional<OutsidePage> now) {
        scroll.setContent(now.map(page -> {
            var image = PageImageView.of(page);
            image.setId("document-image");
            image.setPreserveRatio(true);
            var sheet = new StackPane(image);
            sheet.getStyleClass().add("preview-sheet");
            return sheet;
        }).orElseGet(StackPane::new));
        int number = now.map(OutsidePage::number).orElse(0);
        if (number != shown) {
            scroll.setVvalue(0);
        }
        shown = number;
        scroll.setAccessibleText(now.map(page -> texts.say("document.page.spoken", Integer.toString(page.number()),
                Integer.toString(page.of()), page.words())).orElseGet(model::where));
        said();
        size();
    }

    private void said() {
        var words = model.failure.get().isEmpty() && model.page.get().filter(page -> !page.whole()).isPresent()
                ? texts.say(model.page.get().filter(page -> page.shown() == OutsidePage.Shown.NO_JPEG_2000).isPresent()
                        ? "document.page.jpeg2000"
                        : "document.page.part")
                : model.failure.get();
        trouble.setText(words);
        where.setText(model.where());
    }

    private void size() {
        zoom.setText(model.fits.get() ? "" : texts.say("document.page.zoom", Integer.toString(model.zoom.get())));
        model.page.get().ifPresent(page -> {
            if (scroll.getContent() != null
                    && scroll.getContent().lookup("#document-image") instanceof ImageView image) {
                image.setFitWidth(Math.max(1, model.width(page, scroll.getWidth() - ROOM)));
            }
        });
    }

    private void ask() {
        asked.getChildren().clear();
        asked.setManaged(model.withdrawing.get());
        if (model.withdrawing.get()) {
            var reason = new EntryField(texts.say("document.withdraw.reason", Integer.toString(model.reasonLetters())),
                    model.slip.text(DocumentPageModel.REASON)).named("withdraw-reason");
            reason.field().setOnAction(_ -> model.withdraw());
            asked.getStyleClass().setAll("document-lines");
            asked.getChildren().addAll(reason, new HBox(8,
                    ActButton.grave(texts.say("document.withdraw.act"), "Enter", model::withdraw).named("withdraw"),
                    ActButton.plain(texts.say("document.withdraw.back"), "Esc", model::leaveReason)));
            reason.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private void leave() {
        if (!model.leaveReason()) {
            acts.leave().run();
        }
    }

    /// The page comes first.
    public void start() {
        scroll.requestFocus();
    }
}
