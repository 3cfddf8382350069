package enthesis.ui.kit.rail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rail at the left: sections with their keys and states, 184 px wide, 80 px when narrow (on the map, in small
/// windows). Below the sections a place for the anaesthetic of the day, at the foot one for the last session.
public final class RailView extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    public final StringProperty title = new SimpleStringProperty("");
    public final StringProperty subtitle = new SimpleStringProperty("");
    public final ObjectProperty<List<RailEntry>> entries = new SimpleObjectProperty<>(List.of());
    public final IntegerProperty selected = new SimpleIntegerProperty(-1);
    public final BooleanProperty narrow = new SimpleBooleanProperty();
    private final VBox lines = new VBox();
    private final VBox below = new VBox();
    private final VBox foot = new VBox();
    private final List<RailLine> shown = new ArrayList<>();
    private final IntConsumer pick;

    /// `pick` is told the index of the entry that was pressed.
    public RailView(IntConsumer pick) {
        this.pick = pick;
        getStyleClass().add("rail");
        lines.getStyleClass().add("rail-lines");
        below.getStyleClass().add("rail-below");
        foot.getStyleClass().add("rail-foot");
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(head(), lines, below, spring, foot);
        entries.subscribe(this::show);
        selected.subscribe(_ -> mark());
        narrow.subscribe(this::narrow);
    }

    /// What stands below the sections when the rail is wide: the ceiling bar.
    public void below(Node... nodes) {
        below.getChildren().setAll(nodes);
    }

    public void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
    }

    private VBox head() {
        var name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("rail-title");
        var second = new Label();
        second.textProperty().bind(subtitle);
        second.getStyleClass().add("rail-subtitle");
        var head = new VBox(name, second);
        head.getStyleClass().add("rail-head");
        head.visibleProperty().bind(narrow.not().and(title.isNotEmpty()));
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    private void show(List<RailEntry> now) {
        if (shown.size() != now.size()) {
            shown.clear();
            for (int i = 0; i < now.size(); i++) {
                int index = i;
                shown.add(new RailLine(() -> pick.accept(index)));
            }
            lines.getChildren().setAll(shown);
        }
        for (int i = 0; i < now.size(); i++) {
            shown.get(i).show(now.get(i), narrow.get());
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), i == selected.get());
        }
    }

    private void narrow(boolean now) {
        pseudoClassStateChanged(NARROW, now);
        for (var part : List.of(below, foot)) {
            part.setVisible(!now);
            part.setManaged(!now);
        }
        show(entries.get());
    }
}
