package enthesis.ui.map.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// What a question reads out, line by line; a long list moves by pages.
final class ReadView extends ScrollPane {
    private static final double HIGHEST = 320;
    private static final double WIDEST = 420;
    private static final double LINE = 16;
    /// As many lines are seen at once.
    private static final int SEEN = 20;
    private final boolean more;

    ReadView(List<String> lines) {
        more = lines.size() > SEEN;
        var words = new Label(String.join("\n", lines));
        words.setId("map-read-back");
        words.getStyleClass().add("map-row-name");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        setContent(words);
        getStyleClass().add("quiet-scroll");
        setFocusTraversable(false);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefViewportWidth(WIDEST);
        setMaxHeight(HIGHEST);
        words.heightProperty().subscribe(high -> setMinHeight(Math.min(HIGHEST, high.doubleValue() + 2)));
    }

    /// Whether there is more than is seen at once.
    boolean isLong() {
        return more;
    }

    /// One height of what is seen, less a line, further down or up.
    void turn(int pages) {
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + pages * (seen - LINE) / hidden, 0, 1));
        }
    }
}
