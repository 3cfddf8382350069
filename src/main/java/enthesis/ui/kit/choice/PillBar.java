package enthesis.ui.kit.choice;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Pills side by side of which at most one is chosen; one stop for Tab, arrows within, Backspace for no answer again.
abstract sealed class PillBar extends HBox permits ChoiceBar, ScaleBar, UnitToggle {
    final StringProperty value;
    final List<Pill> pills = new ArrayList<>();
    private int line;

    PillBar(StringProperty value, List<Option> options) {
        this.value = value;
        getStyleClass().add("pill-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        for (var option : options) {
            var pill = new Pill(option);
            pill.setOnAction(_ -> press(option));
            HBox.setHgrow(pill, Priority.ALWAYS);
            pills.add(pill);
        }
        getChildren().addAll(pills);
        value.subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// What is shown as chosen when the field holds `text`.
    String chosen(String text) {
        return text;
    }

    abstract void letter(String letter);

    /// Breaks into lines of `most` pills, all as wide.
    final void breakAfter(int most) {
        line = most;
        var lines = new GridPane(0, 2);
        HBox.setHgrow(lines, Priority.ALWAYS);
        for (int at = 0; at < pills.size(); at++) {
            lines.add(pills.get(at), at % most, at / most);
        }
        for (int column = 0; column < most; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / most);
            lines.getColumnConstraints().add(width);
        }
        getStyleClass().add("pill-lines");
        getChildren().setAll(lines);
    }

    private void press(Option option) {
        requestFocus();
        choose(option.value());
        show(value.get());
    }

    /// A pill that is dimmed is not chosen by any key.
    final void choose(String text) {
        if (pills.stream().noneMatch(pill -> pill.option.value().equals(text) && pill.isDisabled())) {
            value.set(text);
        }
    }

    private void show(String text) {
        var now = chosen(text);
        var words = "";
        for (var pill : pills) {
            pill.setSelected(pill.option.value().equals(now));
            words = pill.isSelected() ? pill.option.plain() : words;
        }
        setAccessibleRoleDescription(words);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1, event);
            case RIGHT -> move(1, event);
            case UP, DOWN -> {
                if (line > 0) {
                    toLine(event.getCode() == KeyCode.UP ? -line : line, event);
                }
            }
            case BACK_SPACE, DELETE -> {
                choose("");
                event.consume();
            }
            default -> {
            }
        }
    }

    private int at() {
        int at = -1;
        for (int i = 0; i < pills.size(); i++) {
            at = pills.get(i).isSelected() ? i : at;
        }
        return at;
    }

    /// Above the first line and below the last there is none.
    private void toLine(int by, KeyEvent event) {
        int next = at() + by;
        if (at() < 0 || (next >= 0 && next < pills.size())) {
            move(by, event);
        }
        event.consume();
    }

    private void move(int by, KeyEvent event) {
        int at = at();
        int next = at < 0 ? by > 0 ? 0 : pills.size() - 1 : Math.clamp(at + by, 0, pills.size() - 1);
        choose(pills.get(next).option.value());
        event.consume();
    }

    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        if (!event.isAltDown() && !event.isShortcutDown() && !letter.isBlank()
                && !letter.equals(KeyCode.BACK_SPACE.getChar())) {
            letter(letter);
            event.consume();
        }
    }
}
