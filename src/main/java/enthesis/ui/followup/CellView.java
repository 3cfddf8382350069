package enthesis.ui.followup;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.ui.kit.field.Tied;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// One answer of the diary. Every keystroke reaches the sheet; when the focus leaves, a letter becomes its word. Arrows
/// and Enter move through the grid.
final class CellView extends TextField {
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final FollowUpModel model;
    private final DiaryItem item;
    private final int day;
    private final Mover mover;

    /// Puts the focus so many rows and columns away.
    @FunctionalInterface
    interface Mover {
        void move(CellView from, int rows, int columns);
    }

    CellView(FollowUpModel model, DiaryItem item, int day, Mover mover) {
        this.model = model;
        this.item = item;
        this.day = day;
        this.mover = mover;
        setEditable(false);
        getStyleClass().add("diary-cell");
        setId("day-" + day + "-" + item.on(day).name());
        Tied.to(this, model.sheet.text(item.on(day)));
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.settle(item, day);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    int day() {
        return day;
    }

    DiaryItem item() {
        return item;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(event, -1, 0);
            case DOWN, ENTER -> move(event, 1, 0);
            case LEFT -> moveAtEnd(event, getCaretPosition() == 0, -1);
            case RIGHT -> moveAtEnd(event, getCaretPosition() == getLength(), 1);
            default -> {
            }
        }
    }

    /// Only in a name somebody goes back to mend a letter.
    private void moveAtEnd(KeyEvent event, boolean atEnd, int columns) {
        if (atEnd || item.reads() != DiaryItem.Reads.DRUG) {
            move(event, 0, columns);
        }
    }

    private void move(KeyEvent event, int rows, int columns) {
        event.consume();
        mover.move(this, rows, columns);
    }

    /// Open cells are typed into; the others are read. Where somebody types it stays open.
    private void open(boolean asked) {
        boolean now = asked || (isEditable() && isFocused());
        setEditable(now);
        setFocusTraversable(now);
        pseudoClassStateChanged(CLOSED, !now);
    }

    void show(FollowUpReading reading) {
        open(model.open(item, day));
        var field = item.on(day);
        pseudoClassStateChanged(REFUSED, reading.refusals().containsKey(field));
        pseudoClassStateChanged(CAUTION, reading.findings().stream()
                .filter(finding -> finding.where().equals(field)).map(Finding::level)
                .anyMatch(level -> level == Level.STOP || level == Level.CAUTION || level == Level.ASK));
    }
}
