package enthesis.ui.kit.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Draws a figure as large as its place. Colour never speaks alone: dashes, markers and words go with it.
public final class FigureView extends Pane {
    private Optional<Figure> shown = Optional.empty();

    public FigureView() {
        getStyleClass().add("figure");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/figure.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        widthProperty().subscribe(_ -> draw());
        heightProperty().subscribe(_ -> draw());
    }

    public void show(Figure figure) {
        shown = Optional.of(figure);
        setAccessibleText(figure.words());
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (getWidth() > Shapes.LEAST && getHeight() > Shapes.LEAST) {
            shown.ifPresent(figure -> getChildren().addAll(nodes(figure)));
        }
    }

    private List<Node> nodes(Figure figure) {
        return switch (figure) {
            case Steps steps -> new StepsDrawing(steps, getWidth(), getHeight()).nodes();
            case Ranges ranges -> new RangesDrawing(ranges, getWidth(), getHeight()).nodes();
            case Bars bars -> new BarsDrawing(bars, getWidth(), getHeight()).nodes();
        };
    }
}
