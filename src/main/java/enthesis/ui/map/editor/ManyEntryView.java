package enthesis.ui.map.editor;

import enthesis.domain.map.select.Shared;
import enthesis.ui.map.model.MapModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// One field of many points: what they all say, or that it is mixed. What is typed goes into all of them at once and is
/// one step to undo; what is refused goes into none and stays here to be mended.
final class ManyEntryView extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");

    private final MapModel map;
    private final String field;
    private final Consumer<String> refused;
    private final CustomTextField text = new CustomTextField();
    private Shared before = new Shared(Map.of());
    /// All that is typed until the focus leaves, or until something else changes the points.
    private Object sitting = new Object();
    private boolean silent;

    /// `refused` is told why, "" when nothing is. With "many-" before it, `field` is its id on the screen.
    ManyEntryView(MapModel map, String field, double width, Consumer<String> refused) {
        super(3);
        this.map = map;
        this.field = field;
        this.refused = refused;
        var said = map.texts.say("map." + field);
        var words = new Label(said);
        words.getStyleClass().add("map-label");
        words.setLabelFor(text);
        text.setId("many-" + field);
        text.setPrefWidth(width);
        text.setMinWidth(width);
        text.textProperty().subscribe((_, typed) -> type(typed));
        text.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                map.editing.set(true);
            } else if (!text.getPseudoClassStates().contains(REFUSED)) {
                show();
            }
        });
        getChildren().addAll(words, text);
    }

    ManyEntryView unit(String unit) {
        var label = new Label(unit);
        label.getStyleClass().add("unit");
        text.setRight(label);
        return this;
    }

    /// Reads the points anew, unless it is this that changes them.
    void show() {
        if (silent) {
            return;
        }
        silent = true;
        sitting = new Object();
        before = Shared.of(map.sheet.now(), map.chosen.get().rows(), field);
        Optional<String> shared = before.text();
        text.setText(shared.orElse(""));
        text.setPromptText(shared.isPresent() ? "" : map.texts.say("map.many.mixed"));
        text.pseudoClassStateChanged(MIXED, shared.isEmpty());
        text.pseudoClassStateChanged(REFUSED, false);
        text.setAccessibleText(map.texts.say(shared.isPresent() ? "map.many.field" : "map.many.fieldMixed",
                map.texts.say("map." + field), Integer.toString(map.chosen.get().size())));
        silent = false;
    }

    private void type(String typed) {
        if (silent) {
            return;
        }
        silent = true;
        var after = before.after(typed);
        map.sheet.typeAll(after.texts(), sitting, map.texts.say("map.undoMany." + field,
                Integer.toString(map.chosen.get().size())));
        text.pseudoClassStateChanged(REFUSED, after.refusal().isPresent());
        refused.accept(after.refusal().map(why -> map.texts.say(why)).orElse(""));
        silent = false;
    }

    void take() {
        text.requestFocus();
        text.selectAll();
    }

    /// Takes the focus behind a first digit.
    void start(String digit) {
        text.requestFocus();
        text.setText(digit);
        text.end();
    }
}
