package enthesis.ui.map.marking;

import enthesis.domain.finding.Level;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.map.model.MapModel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What became of the marking sheet: when it was printed, and, in amber with a sign, that it is no longer right. Takes
/// no room while none is out.
public final class MarkingView extends VBox {
    private final MarkingHand hand;
    private final Label said = new Label();
    private final Label warning = new Label();

    public MarkingView(MapModel map, MarkingHand hand) {
        super(2);
        this.hand = hand;
        getStyleClass().add("map-marking");
        said.setId("map-marking-said");
        said.getStyleClass().add("map-marking-said");
        said.setWrapText(true);
        warning.setId("map-marking-warning");
        warning.getStyleClass().addAll("map-marking-warning", "tone-caution");
        warning.setGraphic(Signs.of(Level.CAUTION));
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(said, warning);
        managedProperty().bind(visibleProperty());
        warning.managedProperty().bind(warning.visibleProperty());
        map.sheet.sheet().subscribe(_ -> show());
        map.points().subscribe(_ -> show());
    }

    private void show() {
        said.setText(hand.said());
        setVisible(!said.getText().isEmpty());
        warning.setText(isVisible() ? hand.warning() : "");
        warning.setVisible(!warning.getText().isEmpty());
    }
}
