package enthesis.ui.kit.ceiling;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The bar itself, 8 px high. The ceiling is its right end; when more than all of it is used, the whole bar is what is
/// used, and the marks move to the left.
final class CeilingTrack extends Pane {
    private static final double HEIGHT = 8;
    private static final double MARK = 2;

    private final Region ground = part("ceiling-ground");
    private final Region given = part("ceiling-given");
    private final Region planned = part("ceiling-planned");
    private final Region caution = part("ceiling-caution");
    private final Region stop = part("ceiling-stop");
    private CeilingFacts facts = CeilingFacts.unknown("", "");

    CeilingTrack() {
        getStyleClass().add("ceiling-track");
        setMinHeight(HEIGHT + 4);
        getChildren().addAll(ground, planned, given, caution, stop);
    }

    void show(CeilingFacts now) {
        facts = now;
        planned.setVisible(now.known() && now.planned() > 0);
        given.setVisible(now.known() && now.given() > 0);
        caution.setVisible(now.known());
        stop.setVisible(now.known());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var whole = Math.max(1, facts.given() + facts.planned());
        var unit = width / whole;
        ground.resizeRelocate(0, 2, width, HEIGHT);
        var filled = Math.min(width, Math.max(HEIGHT, facts.given() * unit));
        given.resizeRelocate(0, 2, filled, HEIGHT);
        planned.resizeRelocate(0, 2, Math.min(width, Math.max(HEIGHT, (facts.given() + facts.planned()) * unit)),
                HEIGHT);
        caution.resizeRelocate(facts.cautionAt() * unit - MARK / 2, 0, MARK, HEIGHT + 4);
        stop.resizeRelocate(Math.min(unit, width) - MARK, 0, MARK, HEIGHT + 4);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
