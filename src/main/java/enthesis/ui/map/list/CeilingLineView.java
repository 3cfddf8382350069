package enthesis.ui.map.list;

import enthesis.ui.kit.ceiling.CeilingBar;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The anaesthetic of the day against this patient's ceiling, with how that was reckoned; or why there is none.
final class CeilingLineView extends VBox {
    private final CeilingBar bar = new CeilingBar();
    private final Label formula = new Label();

    CeilingLineView(MapModel map) {
        super(2);
        setId("map-ceiling");
        formula.getStyleClass().add("map-formula");
        formula.setWrapText(true);
        formula.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(bar, formula);
        managedProperty().bind(visibleProperty());
        formula.managedProperty().bind(formula.visibleProperty());
        map.totals.subscribe(this::show);
    }

    private void show(MapTotals totals) {
        setVisible(totals.ceiling().isPresent());
        totals.ceiling().ifPresent(bar.facts::set);
        formula.setText(totals.formula());
        formula.setVisible(!totals.formula().isEmpty());
    }
}
