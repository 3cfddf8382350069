package enthesis.ui.vitals;

import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import java.util.List;
import javafx.scene.layout.VBox;

/// What stands in the place of the fields on Alt+T: the numbers of earlier visits, and when each of today was taken.
final class NumbersView extends VBox {
    private final EarlierTableView earlier;
    private final TakenView taken;

    NumbersView(Desk desk, Places places) {
        super(20);
        earlier = new EarlierTableView(desk);
        taken = new TakenView(desk, places);
        getChildren().addAll(earlier, taken);
    }

    void show(Earlier before, List<EarlierColumnView.Line> lines) {
        earlier.show(before, lines);
        taken.show();
    }

    /// Whether it stands in the place of the fields.
    boolean open() {
        return getParent() != null && isVisible();
    }

    @Override
    public void requestFocus() {
        earlier.requestFocus();
    }
}
