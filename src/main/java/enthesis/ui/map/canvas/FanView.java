package enthesis.ui.map.canvas;

import enthesis.domain.map.drawing.Spread;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Markers that would cover each other stand fanned out, each tied by a line to the dot where the needle went in. Found
/// anew when points or zoom change; a pan only carries it along.
final class FanView extends Group {
    private static final double TIED = 2;

    private List<Spread.Spot> aside = List.of();
    private List<Integer> tied = List.of();
    private double scale;

    FanView() {
        setMouseTransparent(true);
        setId("map-fan");
    }

    void forget() {
        aside = List.of();
    }

    /// Where markers of these true places are drawn.
    List<Spread.Spot> lay(double zoom, List<Spread.Spot> places, List<Double> radii) {
        if (zoom != scale || aside.size() != places.size()) {
            scale = zoom;
            spread(places, radii);
        }
        for (int at = 0; at < tied.size(); at++) {
            var place = places.get(tied.get(at));
            getChildren().get(at).setTranslateX(place.x());
            getChildren().get(at).setTranslateY(place.y());
        }
        var drawn = new ArrayList<Spread.Spot>();
        for (int at = 0; at < places.size(); at++) {
            drawn.add(new Spread.Spot(places.get(at).x() + aside.get(at).x(), places.get(at).y() + aside.get(at).y()));
        }
        return drawn;
    }

    private void spread(List<Spread.Spot> places, List<Double> radii) {
        var drawn = Spread.of(places, radii);
        var found = new ArrayList<Spread.Spot>();
        var far = new ArrayList<Integer>();
        var ties = new ArrayList<Node>();
        for (int at = 0; at < places.size(); at++) {
            var by = new Spread.Spot(drawn.get(at).x() - places.get(at).x(), drawn.get(at).y() - places.get(at).y());
            found.add(by);
            if (drawn.get(at).distance(places.get(at)) > TIED) {
                far.add(at);
                ties.add(tie(by));
            }
        }
        aside = found;
        tied = far;
        getChildren().setAll(ties);
    }

    private static Node tie(Spread.Spot by) {
        var line = new Line(0, 0, by.x(), by.y());
        line.getStyleClass().add("marker-tie");
        var dot = new Circle(2.5);
        dot.getStyleClass().add("marker-dot");
        return new Group(line, dot);
    }
}
