package enthesis.ui.consent;

import enthesis.domain.consent.Stroke;
import enthesis.domain.consent.Stroke.Dot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Where somebody signs, by mouse, pen or finger: a line, and the strokes over it. Without `drawn` it only shows them.
final class PadView extends Pane {
    /// The line to sign on, from the top.
    private static final double LINE = 235;
    private static final double MARGIN = 40;
    /// Nearer dots than these, in units of the pad, say nothing more.
    private static final double STEP = 2;

    private final Group ink = new Group();
    private final Group paper = new Group();
    private final Path live = new Path();
    private final List<Dot> dots = new ArrayList<>();
    private final double scale;

    /// `width` in pixels; the height follows.
    PadView(double width, String words) {
        scale = width / Stroke.WIDTH;
        getStyleClass().add("pad");
        setId("pad");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMinSize(width, Stroke.HEIGHT * scale);
        setMaxSize(width, Stroke.HEIGHT * scale);
        var line = new Line(MARGIN, LINE, Stroke.WIDTH - MARGIN, LINE);
        line.getStyleClass().add("pad-line");
        live.getStyleClass().add("pad-ink");
        var box = new Rectangle(Stroke.WIDTH, Stroke.HEIGHT);
        box.getStyleClass().add("pad-box");
        paper.getChildren().addAll(box, line, ink, live);
        paper.getTransforms().setAll(new Scale(scale, scale));
        paper.setMouseTransparent(true);
        getChildren().add(paper);
    }

    /// Takes strokes from now on.
    PadView drawn(Consumer<Stroke> drawn) {
        setOnMousePressed(event -> {
            dots.clear();
            live.getElements().clear();
            add(event);
        });
        setOnMouseDragged(this::add);
        setOnMouseReleased(_ -> {
            if (!dots.isEmpty()) {
                var stroke = new Stroke(dots);
                dots.clear();
                live.getElements().clear();
                drawn.accept(stroke);
            }
        });
        return this;
    }

    private void add(MouseEvent event) {
        var dot = Dot.of(event.getX() / scale, event.getY() / scale);
        if (!dots.isEmpty() && Math.hypot(dot.x() - dots.getLast().x(), dot.y() - dots.getLast().y()) < STEP) {
            return;
        }
        live.getElements().add(dots.isEmpty() ? new MoveTo(dot.x(), dot.y()) : new LineTo(dot.x(), dot.y()));
        dots.add(dot);
        event.consume();
    }

    void show(List<Stroke> strokes) {
        ink.getChildren().setAll(strokes.stream().map(stroke -> {
            var path = new SVGPath();
            path.setContent(stroke.outline());
            path.getStyleClass().add("pad-ink");
            return path;
        }).toList());
    }
}
