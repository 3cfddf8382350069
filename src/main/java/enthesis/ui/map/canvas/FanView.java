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
import javafx.scene.shape.PathElement;
import javafx.util.Duration;

/// Markers that would cover each other stand fanned out, each tied by a line to the dot where the needle went in. Found
/// anew when there are others or the zoom changes, and a moment after sizes or some places have: while a volume is typed
/// or a point dropped, the other markers stay where they are. A pan only carries it along. All lines are one path and
/// all dots another, however many there are.
final class FanView extends Group {
    private static final double TIED = 2;
    private static final double SAME = 0.01;
    private static final Spread.Spot HERE = new Spread.Spot(0, 0);
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
        boolean known = now.size() == places.size();
        if (known && mostStay(now)) {
            hold(now, sizes);
        } else if (!known || !sizes.equals(radii) || !carried(now)) {
            settled.stop();
            tie(now, sizes, asides(now, Spread.of(now, sizes)));
        }
        if (!now.isEmpty()) {
            setTranslateX(now.getFirst().x() - places.getFirst().x());
            setTranslateY(now.getFirst().y() - places.getFirst().y());
        }
        return IntStream.range(0, now.size()).mapToObj(at -> moved(now.get(at), aside.get(at))).toList();
    }

    private boolean mostStay(List<Spread.Spot> now) {
        long stay = IntStream.range(0, now.size()).filter(at -> stays(now, at)).count();
        return stay > now.size() / 2;
    }

    private boolean stays(List<Spread.Spot> now, int at) {
        return now.get(at).distance(places.get(at)) < SAME;
    }

    /// Those that have moved stand where they are, all others where they were, until nothing has changed for a moment.
    private void hold(List<Spread.Spot> now, List<Double> sizes) {
        boolean same = IntStream.range(0, now.size()).allMatch(at -> stays(now, at));
        if (same && sizes.equals(radii)) {
            return;
        }
        if (same) {
            radii = sizes;
        } else {
            tie(now, sizes, IntStream.range(0, now.size()).mapToObj(at -> stays(now, at) ? aside.get(at) : HERE)
                    .toList());
        }
        settled.playFromStart();
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

    private static List<Spread.Spot> asides(List<Spread.Spot> places, List<Spread.Spot> drawn) {
        return IntStream.range(0, places.size())
                .mapToObj(at -> new Spread.Spot(drawn.get(at).x() - places.get(at).x(),
                        drawn.get(at).y() - places.get(at).y()))
                .toList();
    }

    private void tie(List<Spread.Spot> now, List<Double> sizes, List<Spread.Spot> by) {
        places = now;
        radii = sizes;
        aside = by;
        var ties = new ArrayList<PathElement>();
        var ends = new ArrayList<PathElement>();
        for (int at = 0; at < now.size(); at++) {
            var place = now.get(at);
            if (by.get(at).distance(HERE) > TIED) {
                ties.add(new MoveTo(place.x(), place.y()));
                ties.add(new LineTo(place.x() + by.get(at).x(), place.y() + by.get(at).y()));
                ends.add(new MoveTo(place.x(), place.y()));
                ends.add(new LineTo(place.x(), place.y()));
            }
        }
        lines.getElements().setAll(ties);
        dots.getElements().setAll(ends);
    }
}
