package enthesis.ui.solution;

import enthesis.domain.solution.Mixture;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.SolutionSign;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The solutions side by side, where there are several: sign, what is in it, how far it is, how much it needs. Below
/// them why the last act was refused.
final class TabsView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIGN = 12;

    private final Desk desk;
    private final SolutionsModel model;
    private final HBox tabs = new HBox();
    private final ActButton more;
    private List<String> said = List.of();

    /// `add` adds one more, as long as there may be.
    TabsView(Desk desk, SolutionsModel model, Runnable add) {
        this.desk = desk;
        this.model = model;
        more = ActButton.plain(desk.say("solution.add"), "Alt+S", add).named("add-further");
        more.setFocusTraversable(false);
        more.disableProperty().bind(desk.sheet().locked());
        getStyleClass().add("solution-tabs");
        tabs.getStyleClass().add("solution-tab-row");
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var message = new Label();
        message.setId("solutions-message");
        message.getStyleClass().addAll("solutions-message", "tone-caution");
        message.setWrapText(true);
        message.textProperty().bind(model.message());
        message.visibleProperty().bind(model.message().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        tabs.visibleProperty().bind(model.several());
        tabs.managedProperty().bind(tabs.visibleProperty());
        visibleProperty().bind(tabs.visibleProperty().or(message.visibleProperty()));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(tabs, message);
        desk.reading().subscribe(_ -> show());
        model.shown().subscribe(_ -> show());
    }

    private void show() {
        var now = model.rows().stream().map(row -> String.join("|", Integer.toString(row), model.content(row),
                model.state(row), Long.toString(model.open(row)), Integer.toString(model.shown().get()))).toList();
        if (now.equals(said)) {
            return;
        }
        said = now;
        boolean held = tabs.getChildren().stream().anyMatch(tab -> tab.isFocused());
        tabs.getChildren().setAll(model.rows().stream().map(this::tab).toList());
        if (model.rows().size() < SolutionsModel.MOST) {
            tabs.getChildren().add(more);
        }
        if (held) {
            focusShown();
        }
    }

    private void focusShown() {
        var tab = tabs.lookup("#solution-tab-" + model.shown().get());
        if (tab != null) {
            tab.requestFocus();
        }
    }

    private Button tab(int row) {
        boolean chosen = row == model.shown().get();
        var title = new Label(model.content(row));
        title.getStyleClass().add("row-title");
        var second = new Label(model.state(row));
        second.getStyleClass().add("row-second");
        var words = new VBox(title, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        long open = model.open(row);
        var sign = new Label(open == 0 ? "" : Long.toString(open));
        sign.getStyleClass().add(open == 0 ? "tab-settled" : "tab-open");
        sign.setMinWidth(USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        var end = new VBox(2, sign, KeyHint.quiet("Alt+" + row));
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        sign.setManaged(open > 0);
        var line = new HBox(new SolutionSign(row, Mixture.letter(row), SIGN), words, end);
        line.getStyleClass().add("solution-tab-line");
        var tab = new Button("", line);
        tab.setId("solution-tab-" + row);
        tab.getStyleClass().add("solution-tab");
        tab.pseudoClassStateChanged(CHOSEN, chosen);
        tab.setFocusTraversable(chosen);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setPrefWidth(0);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(desk.say(chosen ? "solution.tab.spokenShown" : "solution.tab.spoken", Mixture.letter(row),
                model.content(row),
                model.state(row), Long.toString(open)));
        tab.setOnAction(_ -> {
            model.show(row);
            focusShown();
        });
        return tab;
    }

    private void pressed(KeyEvent event) {
        var rows = List.copyOf(model.rows());
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by != 0 && !event.isAltDown()) {
            model.show(rows.get(Math.clamp(rows.indexOf(model.shown().get()) + by, 0, rows.size() - 1)));
            focusShown();
            event.consume();
        }
    }
}
