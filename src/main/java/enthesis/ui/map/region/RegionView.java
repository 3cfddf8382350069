package enthesis.ui.map.region;

import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.past.PastSwitchView;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The left column: the courses of the visit, the body to choose region and side, the side, the views of the region,
/// the layers. Where all that is higher than the window it scrolls.
public final class RegionView extends ScrollPane {
    private static final double BODY = 116;

    private final MapModel map;
    private final VBox sheets = new VBox(4);
    private final IdentityHashMap<MapSheet, SheetButtonView> made = new IdentityHashMap<>();
    private List<SheetButtonView> buttons = List.of();

    /// `pictures` stands below the views of the region, `below` at the foot of it.
    public RegionView(MapModel map, PastModel past, Node pictures, Node below) {
        this.map = map;
        getStyleClass().addAll("map-region-scroll", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var column = new VBox(6);
        column.getStyleClass().add("map-region-column");
        setContent(column);
        var figures = new HBox(10);
        figures.setAlignment(Pos.CENTER);
        map.atlas.body().forEach(figure -> figures.getChildren().add(new BodyView(map, past, figure, BODY)));
        column.getChildren().addAll(new CoursesView(map), title("map.regionTitle"), figures, new SideView(map),
                title("map.viewsTitle"), sheets, pictures,
                title("map.layersTitle"), new PastSwitchView(past, map.texts));
        for (var layer : Layer.values()) {
            if (layer != Layer.GROUND) {
                column.getChildren().add(layer(layer));
            }
        }
        column.getChildren().add(below);
        map.region.subscribe(_ -> build());
        map.side.subscribe((_, _) -> mark());
        map.shown.subscribe((_, _) -> mark());
        map.points().subscribe((_, _) -> mark());
    }

    /// Every small drawing is made once, when its region is first opened.
    private void build() {
        var next = new ArrayList<SheetButtonView>();
        for (var sheet : map.region.get().sheets()) {
            next.add(made.computeIfAbsent(sheet, _ -> new SheetButtonView(map, sheet, next.size() + 1)));
        }
        buttons = next;
        sheets.getChildren().setAll(buttons);
        mark();
    }

    private void mark() {
        buttons.forEach(SheetButtonView::show);
    }

    private Label title(String key) {
        var title = new Label(map.texts.say(key));
        title.getStyleClass().add("map-title-small");
        return title;
    }

    private CheckBox layer(Layer layer) {
        var box = new CheckBox(map.texts.say("map.layer." + layer.name().toLowerCase(Locale.ROOT)));
        box.setId("map-layer-" + layer.name().toLowerCase(Locale.ROOT));
        box.getStyleClass().add("map-layer");
        box.setSelected(map.layers.contains(layer));
        box.selectedProperty().subscribe((_, shown) -> {
            if (shown) {
                map.layers.add(layer);
            } else {
                map.layers.remove(layer);
            }
        });
        return box;
    }
}
