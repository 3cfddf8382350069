package enthesis.ui.map.editor;

import enthesis.domain.entry.Field;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.plan.PlanHand;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What stands beside the markers: the editor of one point, or of many at once.
public final class EditingView extends StackPane {
    private final MapModel map;
    private final EditorView one;
    private final ManyView many;

    public EditingView(MapModel map, MapHand hand, PlanHand plan) {
        this.map = map;
        one = new EditorView(map, hand, plan::skip);
        many = new ManyView(map, plan.many);
        one.managedProperty().bind(one.visibleProperty());
        many.managedProperty().bind(many.visibleProperty());
        visibleProperty().bind(one.visibleProperty().or(many.visibleProperty()));
        getChildren().addAll(one, many);
    }

    /// Opens what is there with this as the volume, ready for the next digit.
    public void startVolume(String digit) {
        if (map.chosen.many()) {
            many.startVolume(digit);
        } else {
            one.startVolume(digit);
        }
    }

    /// Whether letters typed at `node` are an answer there, and begin no quick entry.
    public boolean takesLetters(Node node) {
        return one.takesLetters(node) || many.takesLetters(node);
    }

    /// Puts the focus on a field of the selected point.
    public boolean focus(Field field) {
        return one.focus(field);
    }
}
