package enthesis.ui.practice.list;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page of the practice: its name, its words, what is on it, what can be done at its foot. Esc leaves.
public abstract class PageView extends BorderPane {
    /// Lines above the chosen one that stay in sight.
    private static final int BEFORE = 2;

    /// Which page it is, as its parts are called on screen.
    protected final String screen;
    /// Where the words of this page begin.
    protected final String words;
    protected final Texts texts;
    protected final Runnable leave;

    protected PageView(String screen, String words, Texts texts, Runnable leave) {
        this.screen = screen;
        this.words = words;
        this.texts = texts;
        this.leave = leave;
    }

    protected String say(String key, String... values) {
        return texts.say(words + "." + key, values);
    }

    /// Dresses the page around its middle; besides these keys it hears Esc.
    protected final void lay(Node foot, KeyMap keys) {
        setId(screen);
        getStyleClass().add("patient-form");
        for (var sheet : List.of("patients", "practice")) {
            getStylesheets().add(Objects.requireNonNull(PageView.class.getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        setBottom(foot);
        keys.on("Esc", texts.say("practice.leave"), leave).listenFor(this);
    }

    /// In the middle the title and these below it, the last one in all the height that is left.
    protected final void column(double gap, Node... parts) {
        var column = new VBox(gap, new SectionHead(say("title"), say("sentence")));
        column.getChildren().addAll(parts);
        VBox.setVgrow(column.getChildren().getLast(), Priority.ALWAYS);
        column.getStyleClass().add("list-column");
        setCenter(column);
    }

    /// These acts at the left; at the right the way out and the primary one.
    protected final HBox foot(ActButton primary, Node... acts) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, acts);
        foot.getChildren().addAll(spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave), primary);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    /// An act of this page by its key.
    protected final ActButton act(String key, Runnable act) {
        return ActButton.plain(say(key), "", act);
    }

    /// A sentence that takes as many lines as it needs.
    protected static Label said(String id, String look) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What is to be known, in small words.
    protected static Label hint(String words) {
        var hint = said("", "sub");
        hint.setText(words);
        return hint;
    }

    /// What was done, or why not, at the foot.
    protected final Label message(ObservableValue<String> words) {
        var message = said(screen + "-message", "sub");
        message.textProperty().bind(words);
        message.setMinWidth(0);
        return message;
    }

    /// Dresses the list of this page: what it says where nothing is, and how an entry is shown and read aloud.
    protected final <L> void list(ListView<L> list, BiFunction<L, LineView, Node> row, Function<L, String> spoken) {
        list.setId(screen + "-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(say("title"));
        var none = new Label(say("none"));
        none.getStyleClass().add("sub");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new LineCellView<>(row, spoken));
    }

    /// Says above the rest, for as long as it is so, why one only looks.
    protected final void reason(Permit given) {
        if (getCenter() instanceof VBox column) {
            column.getChildren().add(1, given.reason());
        }
    }

    /// Shows which line is chosen; none where there is no such line.
    protected static void mark(ListView<?> list, int at) {
        if (at < 0 || at >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - BEFORE));
        }
    }

    /// Puts the focus where one begins.
    public abstract void start();
}
