package enthesis.ui.map.past;

import enthesis.domain.map.StructureName;
import enthesis.domain.map.past.SamePoint;
import enthesis.domain.map.past.Treated;
import enthesis.ui.map.canvas.MarkerView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was done before, as a list that keys and ears can follow: at the point that is asked about; while none is, in
/// the sessions that are laid over the map.
public final class PastView extends VBox {
    private static final double ROW = 38;
    private static final int SEEN = 3;

    private final MapModel map;
    private final PastModel past;
    private final Label title = new Label();
    private final ListView<Treated> list = new ListView<>();

    public PastView(MapModel map, PastModel past) {
        super(2);
        this.map = map;
        this.past = past;
        setId("map-past");
        getStyleClass().add("past");
        managedProperty().bind(visibleProperty());
        title.setId("past-title");
        title.getStyleClass().add("past-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        list.setId("past-list");
        list.getStyleClass().add("past-list");
        list.setFixedCellSize(ROW);
        list.managedProperty().bind(list.visibleProperty());
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(_ -> new PastRowView(past, new PastWords(map.texts)));
        getChildren().addAll(title, list);
        past.rows().subscribe(_ -> show());
        past.asked().subscribe((_, _) -> show());
        past.on().subscribe((_, _) -> show());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /// A marker in focus is asked about, and stays so while its rows are read; aloud it says the last time too.
    private void follow(@Nullable Node owner) {
        if (owner instanceof MarkerView marker) {
            marker.setAccessibleText(StateWords.spoken(marker.point(), map.texts) + past.spoken(marker.point()));
            past.focus(Optional.of(marker.point()));
        } else if (!list.equals(owner)) {
            past.focus(Optional.empty());
        }
    }

    private void show() {
        var rows = past.rows().get();
        setVisible(past.asked().get().isPresent() || !rows.isEmpty());
        title.setText(past.asked().get().map(this::asked).orElse(map.texts.say("past.laid")));
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        list.setVisible(!rows.isEmpty());
        double high = ROW * Math.min(SEEN, rows.size()) + 2;
        list.setMinHeight(high);
        list.setPrefHeight(high);
        list.setMaxHeight(high);
    }

    private String asked(SamePoint same) {
        return map.texts.say(past.rows().get().isEmpty() ? "past.none" : "past.at", map.sideWord(same.side()),
                StructureName.beside(Optional.of(same.side()), same.structure()));
    }
}
