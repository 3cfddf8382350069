package enthesis.ui.kit.choice;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;

/// A tick whose whole row is its target, 44 px high. Ticked writes "yes" (or the given word), unticked empties.
public final class TickRow extends CheckBox {

    public TickRow(String text, StringProperty value) {
        this(text, value, Choices.text(Answer.YES));
    }

    public TickRow(String text, StringProperty value, String ticked) {
        super(text);
        setMnemonicParsing(true);
        setWrapText(true);
        getStyleClass().add("tick-row");
        setMaxWidth(Double.MAX_VALUE);
        value.subscribe(now -> setSelected(now.equals(ticked)));
        selectedProperty().subscribe((_, now) -> {
            if (now != value.get().equals(ticked)) {
                value.set(now ? ticked : "");
            }
        });
    }

    public TickRow named(String id) {
        setId(id);
        return this;
    }
}
