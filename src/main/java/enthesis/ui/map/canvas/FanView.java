package enthesis.ui.map.canvas;

import enthesis.domain.map.drawing.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Markers that would cover each other stand fanned out, each tied by a line to the dot where the needle went in. Found
/// anew when points, sizes or zoom change; a pan only carries it along.
final class FanView extends Group {
    private static final double TIED = 2;
    private static final double SAME = 0.01;

    private List<Spread.Spot> places = List.of();
    private List<Double> radii = List.of();
    private List<Spread.Spot> aside = List.of();
    private List<Integer> tied = List.of();

    FanView() {
        setMouseTransparent(true);
        setId("map-fan");
    }

    /// Where markers of these true places are drawn.
    List<Spread.Spot> lay(List<Spread.Spot> now, List<Double> sizes) {
        if (!sizes.equals(radii) || !carried(now)) {
            radii = sizes;
            spread(now);
        }
        places = now;
        for (int at = 0; at < tied.size(); at++) {
            getChildren().get(at).setTranslateX(now.get(tied.get(at)).x());
            getChildren().get(at).setTranslateY(now.get(tied.get(at)).y());
        }
        return IntStream.range(0, now.size())
                .mapToObj(
                        at -> new Spread.Spot(now.get(at).x() + aside.get(at).x(), now.get(at).y() + aside.get(at).y()))
                .toList();
    }

    /// Whether all places moved by the same way, if at all.
    private boolean carried(List<Spread.Spot> now) {
        return IntStream.range(1, now.size())
                .allMatch(at -> Math.abs(now.get(at).x() - now.getFirst().x()
                        - places.get(at).x() + places.getFirst().x()) < SAME
                        && Math.abs(now.get(at).y() - now.getFirst().y()
                                - places.get(at).y() + places.getFirst().y()) < SAME);
    }

    private void spread(List<Spread.Spot> now) {
        var drawn = Spread.of(now, radii);
        var found = new ArrayList<Spread.Spot>();
        var far = new ArrayList<Integer>();
        for (int at = 0; at < now.size(); at++) {
            found.add(new Spread.Spot(drawn.get(at).x() - now.get(at).x(), drawn.get(at).y() - now.get(at).y()));
            if (drawn.get(at).distance(now.get(at)) > TIED) {
                far.add(at);
            }
        }
        aside = found;
        tied = far;
        tie();
    }

    /// Lines that are there serve again, so that they keep their look.
    private void tie() {
        while (getChildren().size() < tied.size()) {
            getChildren().add(new Tie());
        }
        getChildren().remove(tied.size(), getChildren().size());
        for (int at = 0; at < tied.size(); at++) {
            ((Tie) getChildren().get(at)).reach(aside.get(tied.get(at)));
        }
    }

    private static final class Tie extends Group {
        private final Line line = new Line();

        Tie() {
            line.getStyleClass().add("marker-tie");
            var dot = new Circle(2.5);
            dot.getStyleClass().add("marker-dot");
            getChildren().addAll(line, dot);
        }

        void reach(Spread.Spot by) {
            line.setEndX(by.x());
            line.setEndY(by.y());
        }
    }
}
