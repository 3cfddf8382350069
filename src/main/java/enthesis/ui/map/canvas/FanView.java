package enthesis.ui.map.canvas;

import enthesis.domain.map.drawing.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.util.Duration;

/// Markers that would cover each other stand fanned out, each tied by a line to the dot where the needle went in. Found
/// anew when points or zoom change, and a moment after a size has: while a volume is typed, the other markers stay where
/// they are. A pan only carries it along. All lines are one path and all dots another, however many there are.
final class FanView extends Group {
    private static final double TIED = 2;
    private static final double SAME = 0.01;
    private static final Duration MOMENT = Duration.millis(300);

    private final Path lines = new Path();
    private final Path dots = new Path();
    private List<Spread.Spot> places = List.of();
    private List<Double> radii = List.of();
    private List<Spread.Spot> aside = List.of();
    private final PauseTransition settled = new PauseTransition(MOMENT);

    /// `again` asks for the markers to be laid again.
    FanView(Runnable again) {
        settled.setOnFinished(_ -> {
            places = List.of();
            again.run();
        });
        setMouseTransparent(true);
        setId("map-fan");
        lines.getStyleClass().add("marker-tie");
        dots.getStyleClass().add("marker-dot");
        getChildren().addAll(lines, dots);
    }

    /// Where markers of these true places are drawn.
    List<Spread.Spot> lay(List<Spread.Spot> now, List<Double> sizes) {
        if (sizes.size() != radii.size() || places.isEmpty() || !carried(now)) {
            settled.stop();
            places = now;
            radii = sizes;
            spread(Spread.of(now, sizes));
        } else if (!sizes.equals(radii)) {
            radii = sizes;
            settled.playFromStart();
        }
        if (!now.isEmpty()) {
            setTranslateX(now.getFirst().x() - places.getFirst().x());
            setTranslateY(now.getFirst().y() - places.getFirst().y());
        }
        return IntStream.range(0, now.size()).mapToObj(at -> moved(now.get(at), aside.get(at))).toList();
    }

    private static Spread.Spot moved(Spread.Spot place, Spread.Spot by) {
        return new Spread.Spot(place.x() + by.x(), place.y() + by.y());
    }

    /// Whether all places moved by the same way, if at all.
    private boolean carried(List<Spread.Spot> now) {
        return IntStream.range(1, now.size())
                .allMatch(at -> Math.abs(now.get(at).x() - now.getFirst().x()
                        - places.get(at).x() + places.getFirst().x()) < SAME
                        && Math.abs(now.get(at).y() - now.getFirst().y()
                                - places.get(at).y() + places.getFirst().y()) < SAME);
    }

    private void spread(List<Spread.Spot> drawn) {
        var found = new ArrayList<Spread.Spot>();
        lines.getElements().clear();
        dots.getElements().clear();
        for (int at = 0; at < places.size(); at++) {
            var place = places.get(at);
            var to = drawn.get(at);
            found.add(new Spread.Spot(to.x() - place.x(), to.y() - place.y()));
            if (to.distance(place) > TIED) {
                var here = new MoveTo(place.x(), place.y());
                lines.getElements().addAll(here, new LineTo(to.x(), to.y()));
                dots.getElements().addAll(new MoveTo(place.x(), place.y()), new LineTo(place.x(), place.y()));
            }
        }
        aside = found;
    }
}
