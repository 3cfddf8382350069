package enthesis.ui.map.region;

import enthesis.domain.map.Point;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.Mirror;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.canvas.DrawingView;
import enthesis.ui.map.model.MapModel;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One view of the region: a small drawing, its name, and how many points it holds.
final class SheetButtonView extends ToggleButton {
    private static final double WIDE = 46;
    private static final double HIGH = 38;

    private final MapModel map;
    private final MapSheet sheet;
    private final DrawingView drawing;
    private final double scale;
    private final Label count = new Label();

    SheetButtonView(MapModel map, MapSheet sheet, int number) {
        this.map = map;
        this.sheet = sheet;
        drawing = DrawingView.small(sheet);
        scale = Math.min(WIDE / sheet.box().width(), HIGH / sheet.box().height());
        getStyleClass().add("map-sheet");
        setId("map-sheet-" + number);
        setMaxWidth(Double.MAX_VALUE);
        var name = map.texts.say("map.view." + sheet.view().name().toLowerCase(Locale.ROOT));
        var label = new Label(name);
        label.getStyleClass().add("map-sheet-name");
        count.getStyleClass().add("map-sheet-count");
        var words = new VBox(label, count);
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(8, thumbnail(), words);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(name);
        setTooltip(new Tip(map.texts.say("map.viewKey", name, Integer.toString(number))));
        setOnAction(_ -> {
            map.show(sheet);
            setSelected(true);
        });
    }

    private Node thumbnail() {
        drawing.setScaleY(scale);
        drawing.setCache(true);
        var holder = new StackPane(new Group(drawing));
        holder.setMinSize(WIDE, HIGH);
        holder.setMaxSize(WIDE, HIGH);
        return holder;
    }

    /// Says what it holds now, whether it is the one shown, and turns to the side that is.
    void show() {
        drawing.setScaleX(Mirror.of(sheet, map.side.get()).mirrored() ? -scale : scale);
        setSelected(map.shown.get().equals(sheet));
        var here = map.points().get().stream()
                .filter(point -> map.isOnSide(point) && point.place().on(sheet))
                .toList();
        long given = here.stream().filter(Point::given).count();
        count.setText(words(given, here.stream().filter(Point::planned).count()));
    }

    private String words(long given, long planned) {
        if (given == 0 && planned == 0) {
            return map.texts.say("map.none");
        }
        return planned == 0
                ? map.texts.say("map.givenCount", Long.toString(given))
                : given == 0
                        ? map.texts.say("map.plannedCount", Long.toString(planned))
                        : map.texts.say("map.bothCounts", Long.toString(given), Long.toString(planned));
    }
}
