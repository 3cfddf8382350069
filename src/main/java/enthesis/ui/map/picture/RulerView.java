package enthesis.ui.map.picture;

import enthesis.domain.picture.Mark;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.Ruler;
import enthesis.ui.map.model.Camera;
import enthesis.ui.map.model.MapModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// What is measured on the picture that is shown: the known length with its ends, the skin, and the cross while
/// something is marked. Each line is drawn dark within light, to be seen on any picture.
final class RulerView extends Group {
    private static final double ARM = 14;
    private static final double END = 4;

    private final MapModel map;
    private final ReadOnlyObjectProperty<Camera> camera;

    RulerView(MapModel map, ReadOnlyObjectProperty<Camera> camera) {
        this.map = map;
        this.camera = camera;
        setMouseTransparent(true);
        setManaged(false);
        camera.subscribe(_ -> draw());
        map.shown.subscribe((_, _) -> draw());
        map.pictures.all().subscribe((_, _) -> draw());
        map.pictures.marking.subscribe((_, _) -> draw());
        map.pictures.cross.subscribe((_, _) -> draw());
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        map.pictures.shown().map(OwnPicture::ruler).ifPresent(ruler -> measured(ruler, nodes));
        if (map.pictures.marking.get().isPresent()) {
            cross(map.pictures.cross.get(), nodes);
        }
        getChildren().setAll(nodes);
    }

    private void measured(Ruler ruler, List<Node> nodes) {
        pair(ruler.from(), ruler.to(), "scale", nodes);
        pair(ruler.skin(), ruler.skinEnd(), "skin", nodes);
        ruler.from().ifPresent(from -> ruler.between().asValue().ifPresent(mm -> word(from,
                mm.stripTrailingZeros().toPlainString() + " " + map.texts.say("picture.mm"), nodes)));
    }

    private void pair(Optional<Mark> one, Optional<Mark> other, String look, List<Node> nodes) {
        one.ifPresent(from -> other.ifPresent(to -> line(x(from), y(from), x(to), y(to), look, nodes)));
        one.ifPresent(mark -> end(mark, look, nodes));
        other.ifPresent(mark -> end(mark, look, nodes));
    }

    private void end(Mark mark, String look, List<Node> nodes) {
        var circle = new Circle(x(mark), y(mark), END);
        circle.getStyleClass().addAll("picture-mark", look);
        nodes.add(circle);
    }

    private void cross(Mark at, List<Node> nodes) {
        line(x(at) - ARM, y(at), x(at) + ARM, y(at), "cross", nodes);
        line(x(at), y(at) - ARM, x(at), y(at) + ARM, "cross", nodes);
    }

    private static void line(double fromX, double fromY, double toX, double toY, String look, List<Node> nodes) {
        for (var part : List.of("picture-line-rim", "picture-line")) {
            var line = new Line(fromX, fromY, toX, toY);
            line.getStyleClass().addAll(part, look);
            nodes.add(line);
        }
    }

    private void word(Mark at, String words, List<Node> nodes) {
        for (var part : List.of("picture-word-rim", "picture-word")) {
            var text = new Text(x(at) + 8, y(at) - 8, words);
            text.getStyleClass().add(part);
            nodes.add(text);
        }
    }

    private double x(Mark mark) {
        return camera.get().screenX(mark.x());
    }

    private double y(Mark mark) {
        return camera.get().screenY(mark.y());
    }
}
