package enthesis.ui.map.region;

import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.past.PastSwitchView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The left column: the courses of the visit, the body to choose region and side, the side, the views of the region and
/// its pictures; below them, always in sight, what is done with the map and its layers. Where that is higher than the
/// window the upper part scrolls.
public final class RegionView extends VBox {
    private static final double BODY = 112;

    private final MapModel map;
    private final VBox sheets = new VBox(3);
    private final IdentityHashMap<MapSheet, SheetButtonView> made = new IdentityHashMap<>();
    private List<SheetButtonView> buttons = List.of();

    /// `pictures` stands below the views of the region, `acts` beside each other at the foot.
    public RegionView(MapModel map, PastModel past, Node pictures, Region... acts) {
        this.map = map;
        getStyleClass().add("map-left");
        var scroll = new ScrollPane(upper(past, pictures));
        scroll.getStyleClass().addAll("map-region-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var row = new HBox(6, acts);
        Arrays.stream(acts).forEach(act -> HBox.setHgrow(act, Priority.ALWAYS));
        var foot = new VBox(6, row, layers(past));
        foot.getStyleClass().add("map-left-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(scroll, foot);
        map.region.subscribe(_ -> build());
        map.side.subscribe((_, _) -> mark());
        map.shown.subscribe((_, now) -> {
            mark();
            if (now.own()) {
                scroll.setVvalue(scroll.getVmax());
            }
        });
        map.points().subscribe((_, _) -> mark());
    }

    private VBox upper(PastModel past, Node pictures) {
        var figures = new HBox(10);
        figures.setAlignment(Pos.CENTER);
        map.atlas.figures(PainDrawing.read(map.sheet.now()))
                .forEach(figure -> figures.getChildren().add(new BodyView(map, past, figure, BODY)));
        var column = new VBox(6, new CoursesView(map), figures, new SideView(map), sheets, pictures);
        column.getStyleClass().add("map-region-column");
        return column;
    }

    private VBox layers(PastModel past) {
        var title = new Label(map.texts.say("map.layersTitle"));
        title.getStyleClass().add("map-title-small");
        var layers = new VBox(2, title, new PastSwitchView(past, map.texts));
        layers.getChildren().addAll(layer(Layer.LIGAMENTS), layer(Layer.TENDONS),
                new HBox(12, layer(Layer.NERVES), new DrawnSwitchView(map)));
        return layers;
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
