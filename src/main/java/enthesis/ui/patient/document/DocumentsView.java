package enthesis.ui.patient.document;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.FileDrop;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.keys.EnterGoesOn;
import enthesis.ui.kit.layout.Reveal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The documents of a chart at the left, a new one at the right. Enter in the list opens one, Alt+A asks for a file,
/// which may also be dropped anywhere here; Ctrl+Enter keeps it, Esc leaves.
public final class DocumentsView extends BorderPane {
    private final DocumentsModel model;
    private final Texts texts;
    private final Documents acts;
    private final ListView<OutsideLine> list = new ListView<>();
    private final DocumentFormView form;
    private final ActButton add;

    /// Where it leads: to the pages of a document, and back.
    public record Documents(Consumer<UUID> open, Runnable leave) {}

    public DocumentsView(DocumentsModel model, Documents acts) {
        this.model = model;
        this.acts = acts;
        texts = model.texts();
        setId("documents");
        getStyleClass().add("documents");
        getStylesheets().addAll(List.of("sections", "patients", "practice").stream().map(DocumentsView::sheet)
                .toList());
        add = ActButton.plain(texts.say("document.add"), "", model::choose).named("document-add");
        form = new DocumentFormView(model);
        var foot = new SectionFoot(model.sheet, texts, texts.say("document.keep"), "Ctrl+Enter", this::keep)
                .leaving(model.failure, texts.say("document.leave"), acts.leave());
        EnterGoesOn.within(form, foot.next);
        setCenter(column());
        setRight(side());
        setBottom(foot);
        FileDrop.on(this, model::take);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), this::keep)
                .told("Alt+A", texts.say("document.add")).told("Enter", texts.say("document.key.open"))
                .on("Esc", texts.say("document.leave"), acts.leave())
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(DocumentsView.class.getResource("/enthesis/ui/" + name + ".css"))
                .toExternalForm();
    }

    private VBox column() {
        list.setId("document-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say("document.list"));
        var none = new Label(texts.say("document.none"));
        none.getStyleClass().add("sub");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new DocumentCellView(texts));
        list.getItems().setAll(model.page.lines());
        list.getSelectionModel().selectFirst();
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                open();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var head = new SectionHead(texts.say("document.title"), texts.say("document.sentence"));
        var open = ActButton.plain(texts.say("document.open"), "Enter", this::open).named("document-open");
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        var column = new VBox(12, head, list, new HBox(8, open));
        column.getStyleClass().add("list-column");
        return column;
    }

    private ScrollPane side() {
        var side = new VBox(12, add, form);
        side.getStyleClass().add("document-side");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToHeight(true);
        side.setMinHeight(USE_PREF_SIZE);
        Reveal.in(scroll, () -> side);
        return scroll;
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(line -> acts.open().accept(line.document()));
    }

    private void keep() {
        model.keep();
        if (model.file.get().isEmpty()) {
            add.requestFocus();
        } else {
            form.toGap();
        }
    }

    /// Chooses a line; the first where that one is not there.
    public void choose(Optional<UUID> document) {
        list.getItems().stream().filter(line -> document.filter(line.document()::equals).isPresent()).findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                });
    }

    /// The list comes first where there is anything in it.
    public void start() {
        if (list.getItems().isEmpty()) {
            add.requestFocus();
        } else {
            list.requestFocus();
        }
    }
}
