package enthesis.ui.map.canvas;

import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.sheet.MapSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// A sheet as it is drawn: paths in painting order, coloured by their look, cut at its box. It takes no mouse; what is
/// under the pointer is found by its targets.
public final class DrawingView extends Group {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Map<Layer, List<SVGPath>> layers = new EnumMap<>(Layer.class);
    private final Map<String, SVGPath> structures = new HashMap<>();
    private Optional<SVGPath> lit = Optional.empty();

    public DrawingView(MapSheet sheet) {
        this(sheet, sheet.paths());
    }

    /// For a thumbnail: all of one look at once, a tenth of the shapes.
    public static DrawingView small(MapSheet sheet) {
        return new DrawingView(sheet, DrawnPath.byLook(sheet.paths()));
    }

    private DrawingView(MapSheet sheet, List<DrawnPath> paths) {
        setMouseTransparent(true);
        setFocusTraversable(false);
        getChildren().setAll(paths.stream().map(this::shape).toList());
        var box = sheet.box();
        setClip(new Rectangle(box.x(), box.y(), box.width(), box.height()));
    }

    private SVGPath shape(DrawnPath path) {
        var shape = new SVGPath();
        shape.setContent(path.d());
        shape.getStyleClass().add("im-" + path.look());
        shape.setSmooth(true);
        layers.computeIfAbsent(path.layer(), _ -> new ArrayList<>()).add(shape);
        path.id().ifPresent(id -> structures.put(id, shape));
        return shape;
    }

    /// Shows these layers and hides the others; the ground is always shown.
    public void show(Set<Layer> visible) {
        layers.forEach((layer, shapes) -> {
            boolean seen = layer == Layer.GROUND || visible.contains(layer);
            shapes.forEach(shape -> shape.setVisible(seen));
        });
    }

    /// Lights one structure and puts out the one before.
    public void light(Optional<String> structure) {
        var next = structure.flatMap(id -> Optional.ofNullable(structures.get(id)));
        if (!next.equals(lit)) {
            lit.ifPresent(shape -> shape.pseudoClassStateChanged(LIT, false));
            next.ifPresent(shape -> shape.pseudoClassStateChanged(LIT, true));
            lit = next;
        }
    }
}
