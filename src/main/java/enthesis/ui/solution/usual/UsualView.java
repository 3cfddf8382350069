package enthesis.ui.solution.usual;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The formulary in the title of the section: typed letters find, Enter takes. What it says, and the question where
/// something typed would go, stand in `line`.
public final class UsualView extends HBox {
    private static final double WIDE = 152;

    public final HBox line = new HBox();
    private final Desk desk;
    private final UsualModel model;
    private final Consumer<Field> go;
    private final SearchChoice choice;
    private final ActButton replace;

    /// `go` leads to a field. Gone while the section is only read, or the practice has no usual solution.
    public UsualView(Desk desk, UsualModel model, Consumer<Field> go) {
        this.desk = desk;
        this.model = model;
        this.go = go;
        choice = new SearchChoice(desk.texts(), "", model.chosen, model.options()).prompt(desk.say("solution.usual"))
                .named("usual-solution").takes(model::take, this::goOn);
        var box = choice.box();
        box.setAccessibleText(desk.say("solution.usual.key"));
        box.setMinWidth(WIDE);
        box.setPrefWidth(WIDE);
        box.setMaxWidth(WIDE);
        replace = ActButton.plain(desk.say("solution.usual.replace"), "Enter", this::replace).named("usual-replace");
        getStyleClass().add("usual-solution");
        setAlignment(Pos.BASELINE_LEFT);
        if (!box.getItems().isEmpty()) {
            getChildren().add(box);
        }
        boolean any = !box.getItems().isEmpty();
        visibleProperty().bind(desk.sheet().locked().map(locked -> any && !locked));
        managedProperty().bind(visibleProperty());
        line();
    }

    private void line() {
        var words = new Label();
        words.setId("usual-message");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.textProperty().bind(model.message);
        HBox.setHgrow(words, Priority.ALWAYS);
        var keep = ActButton.plain(desk.say("solution.usual.keep"), "", this::keep).named("usual-keep");
        replace.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                replace();
            }
        });
        for (var act : List.of(replace, keep)) {
            act.getStyleClass().add("low");
            act.visibleProperty().bind(model.asking());
            act.managedProperty().bind(model.asking());
        }
        line.setId("usual-line");
        line.getStyleClass().addAll("mark-line", "usual-line", "tone-caution");
        line.getChildren().addAll(words, replace, keep);
        line.visibleProperty().bind(model.message.isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
    }

    private void replace() {
        model.replace();
        go.accept(model.next());
    }

    private void keep() {
        model.keep();
        choice.requestFocus();
    }

    /// Puts the focus on the box, where there is one.
    public void start() {
        if (isVisible()) {
            choice.requestFocus();
        }
    }

    private void goOn() {
        if (model.asking().get()) {
            replace.requestFocus();
        } else if (model.message.get().isEmpty()) {
            go.accept(model.next());
        }
    }
}
