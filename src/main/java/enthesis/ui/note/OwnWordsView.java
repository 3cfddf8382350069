package enthesis.ui.note;

import enthesis.domain.note.Macro;
import enthesis.ui.kit.field.Tied;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Where the physician writes: grows with its words, every keystroke reaches the sheet. A macro's dot, name and space
/// become its text; Tab goes to the next gap, or on when there is none.
final class OwnWordsView extends TextArea {
    private static final double PADDING = 14;
    private static final double SIDES = 26;

    private final Supplier<List<Macro>> macros;
    private final Text ruler = new Text();

    OwnWordsView(StringProperty words, Supplier<List<Macro>> macros, String name) {
        this.macros = macros;
        getStyleClass().add("note-own");
        setWrapText(true);
        setPrefRowCount(1);
        setAccessibleText(name);
        Tied.to(this, words);
        textProperty().subscribe(_ -> grow());
        widthProperty().subscribe(_ -> grow());
        fontProperty().subscribe(_ -> grow());
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void grow() {
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(40, getWidth() - SIDES));
        ruler.setText(getText().endsWith("\n") || getText().isEmpty() ? getText() + " " : getText());
        var height = Math.ceil(ruler.getLayoutBounds().getHeight()) + PADDING;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void typed(KeyEvent event) {
        if (!event.getCharacter().equals(" ") || getSelection().getLength() > 0) {
            return;
        }
        Macro.expand(macros.get(), getText(), getCaretPosition()).ifPresent(expanded -> {
            event.consume();
            setText(expanded.text());
            selectRange(expanded.next().from(), expanded.next().to());
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        var gap = event.isShiftDown()
                ? java.util.Optional.<Macro.Range>empty()
                : Macro.gap(getText(), getSelection().getEnd());
        gap.ifPresentOrElse(place -> selectRange(place.from(), place.to()),
                () -> requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT));
    }
}
