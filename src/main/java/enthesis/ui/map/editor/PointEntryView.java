package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.domain.map.Typical;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.field.Tied;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// One field of the point's editor: label, text as typed, unit.
final class PointEntryView extends VBox {
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final CustomTextField text = new CustomTextField();
    private final String field;

    /// `field` is its name in the sheet and, after "point-", its id on the screen.
    PointEntryView(String label, String field, double width) {
        super(3);
        this.field = field;
        var words = new Label(label);
        words.getStyleClass().add("map-label");
        words.setLabelFor(text);
        words.setManaged(!label.isEmpty());
        text.setId("point-" + field);
        text.setAccessibleText(label.isEmpty() ? field : label);
        text.setPrefWidth(width);
        text.setMinWidth(width);
        getChildren().addAll(words, text);
    }

    PointEntryView unit(String unit) {
        var label = new Label(unit);
        label.getStyleClass().add("unit");
        text.setRight(label);
        return this;
    }

    String field() {
        return field;
    }

    void bind(StringProperty to) {
        Tied.to(text, to);
    }

    /// What is usual here, shown while nothing is typed.
    void prompt(String usual) {
        text.setPromptText(usual);
    }

    /// How the volume looks: a suggestion while planned, amber out of what is usual, refused, or missing.
    void mark(Point point, Optional<Typical> usual) {
        var volume = point.volume().asValue();
        text.pseudoClassStateChanged(PLANNED, !point.given());
        text.pseudoClassStateChanged(REFUSED, point.volume().asRefusal().isPresent());
        text.pseudoClassStateChanged(MISSING, volume.isEmpty() && point.volume().asRefusal().isEmpty());
        text.pseudoClassStateChanged(CAUTION,
                volume.isPresent() && usual.filter(one -> unusual(volume.get(), one)).isPresent());
    }

    private static boolean unusual(Millilitres volume, Typical usual) {
        return volume.compareTo(usual.low()) < 0 || volume.compareTo(usual.high()) > 0;
    }

    /// Takes the focus with all of it selected: a key replaces it.
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
