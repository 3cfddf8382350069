package enthesis.ui.map.canvas;

import enthesis.domain.map.sheet.Direction;
import enthesis.domain.map.sheet.Edges;
import enthesis.domain.map.sheet.Mirror;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.map.model.MapModel;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is written over the drawing: the side as a word first, region, view, and what lies towards each edge. Written
/// after any mirroring, so never mirrored itself.
final class CaptionView extends StackPane {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private final MapModel map;
    private final VBox title = new VBox(4);
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper();

    CaptionView(MapModel map) {
        this.map = map;
        setMouseTransparent(true);
        getStyleClass().add("map-caption");
        title.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("map-title");
        title.setId("map-title");
        map.region.subscribe((_, _) -> show());
        map.shown.subscribe((_, _) -> show());
        map.side.subscribe(_ -> show());
    }

    /// The title as it is read aloud.
    ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    /// How far down the title reaches.
    double titleBottom() {
        return title.getLayoutY() + title.getHeight() + 10;
    }

    private void show() {
        var side = new SideTag(map.side.get(), SideTag.Size.LARGE, map.texts.words());
        var region = new Label(map.region.get().name());
        region.getStyleClass().add("map-region");
        var view = new Label(map.pictures.shown()
                .map(picture -> map.texts.say("picture.view", Integer.toString(picture.number())))
                .orElseGet(
                        () -> map.texts.say("map.viewOf." + map.shown.get().view().name().toLowerCase(Locale.ROOT))));
        view.getStyleClass().add("map-view-name");
        title.getChildren().setAll(side, region, view);
        if (map.earlier()) {
            title.getChildren().add(earlier());
        }
        spoken.set(title.getChildren().stream().map(Label.class::cast).map(Label::getText)
                .collect(Collectors.joining(", ")));
        title.pseudoClassStateChanged(OWN, map.shown.get().own());
        title.setVisible(!isAsked());
        if (map.shown.get().own()) {
            getChildren().setAll(placed(title, Pos.TOP_LEFT));
            return;
        }
        Edges edges = Mirror.of(map.shown.get(), map.side.get()).edges(map.shown.get());
        getChildren().setAll(placed(title, Pos.TOP_LEFT), placed(turned(edges.left(), "left"), Pos.CENTER_LEFT),
                placed(turned(edges.right(), "right"), Pos.CENTER_RIGHT),
                placed(edge(edges.top(), "top"), Pos.TOP_CENTER),
                placed(edge(edges.bottom(), "bottom"), Pos.BOTTOM_CENTER));
    }

    /// A picture that is not kept yet is seen whole: a name may be burned into any corner of it.
    private boolean isAsked() {
        return map.shown.get().own() && map.pictures.shown().isEmpty();
    }

    /// That it is not today's drawing.
    private Label earlier() {
        var label = new Label(map.texts.say("map.earlier", Integer.toString(map.shown.get().revision())));
        label.setId("map-earlier");
        label.getStyleClass().add("map-earlier");
        return label;
    }

    private Group turned(Direction direction, String at) {
        var label = edge(direction, at);
        label.setRotate(-90);
        return new Group(label);
    }

    private Label edge(Direction direction, String at) {
        var label = new Label(map.texts.say("map.edge." + direction.name().toLowerCase(Locale.ROOT)));
        label.setId("map-edge-" + at);
        label.getStyleClass().add("map-edge");
        return label;
    }

    private static <N extends javafx.scene.Node> N placed(N node, Pos pos) {
        setAlignment(node, pos);
        setMargin(node, new Insets(10, 8, 34, 14));
        return node;
    }
}
