package enthesis.ui.map.list;

import enthesis.ui.map.model.MapTotals.Limit;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The bar of the ceiling: given filled, given and planned outlined, marks where it turns amber and where it stops.
final class LimitBarView extends Pane {
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");
    private static final double TRACK = 10;
    private static final double HEIGHT = 16;

    private final Limit.Known limit;
    private final Region track = part("map-bar-track");
    private final Region planned = part("map-bar-planned");
    private final Region given = part("map-bar-given");
    private final Region caution = part("map-bar-caution");
    private final Region stop = part("map-bar-stop");

    LimitBarView(Limit.Known limit) {
        this.limit = limit;
        getStyleClass().add("map-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        double most = Math.max(limit.given(), limit.planned());
        pseudoClassStateChanged(CAUTION, most > limit.caution() && most <= 1);
        pseudoClassStateChanged(STOP, most > 1);
        getChildren().addAll(track, planned, given, caution, stop);
    }

    private static Region part(String look) {
        var part = new Region();
        part.getStyleClass().add(look);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (HEIGHT - TRACK) / 2;
        track.resizeRelocate(0, top, width, TRACK);
        bar(planned, limit.planned(), width, top);
        bar(given, limit.given(), width, top);
        caution.resizeRelocate(Math.rint(limit.caution() * width) - 1, 0, 2, HEIGHT);
        stop.resizeRelocate(width - 2, 0, 2, HEIGHT);
    }

    private static void bar(Region bar, double share, double width, double top) {
        bar.setVisible(share > 0);
        bar.resizeRelocate(0, top, Math.clamp(share * width, 5, width), TRACK);
    }
}
