package enthesis.ui.solution.second;

import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// The quiet act that asks for a second proliferant of the shown solution, and the one that takes it away; never both.
public final class SecondView extends HBox {
    private final ActButton add;
    private final ActButton remove;

    /// Gone while the section is only read.
    public SecondView(Desk desk, ObservableValue<SecondModel> shown, Runnable adds, Runnable removes) {
        add = act(desk.say("solution.second.add"), "add-second", adds);
        remove = act(desk.say("solution.second.remove"), "remove-second", removes);
        getChildren().addAll(add, remove);
        setAlignment(Pos.BASELINE_LEFT);
        var there = shown.flatMap(SecondModel::there);
        there.subscribe(now -> show(now, !shown.getValue().products().isEmpty()));
        visibleProperty().bind(desk.sheet().locked().not());
        managedProperty().bind(visibleProperty());
    }

    private static ActButton act(String words, String id, Runnable run) {
        var act = ActButton.plain(words, "", run).named(id);
        act.getStyleClass().add("low");
        act.setFocusTraversable(false);
        return act;
    }

    private void show(boolean there, boolean any) {
        add.setVisible(!there && any);
        add.setManaged(!there && any);
        remove.setVisible(there);
        remove.setManaged(there);
    }
}
