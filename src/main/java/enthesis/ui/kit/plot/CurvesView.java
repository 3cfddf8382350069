package enthesis.ui.kit.plot;

import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// Sessions and curves over one axis of time. A score that is missing is a cross with its day, and what lies around it
/// is dotted, never joined as if it were known. Everything is there in words for who cannot see it.
public final class CurvesView extends Pane {
    private static final double LEFT = 118;
    private static final double RIGHT = 26;
    private static final double TOP = 34;
    private static final double AXIS = 20;
    private static final double GAP = 16;
    private static final double ROW = 13;
    private static final double NUMBER = 10;
    private static final double MONTH = 78;

    private final Texts texts;
    private Optional<Curves> shown = Optional.empty();

    public CurvesView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("plot");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/plot.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        widthProperty().subscribe(_ -> draw());
        heightProperty().subscribe(_ -> draw());
    }

    public void show(Curves curves) {
        shown = Optional.of(curves);
        setAccessibleText(curves.words());
        draw();
    }

    private void draw() {
        getChildren().clear();
        shown.filter(curves -> !curves.panels().isEmpty() && getWidth() > LEFT + RIGHT && getHeight() > TOP + AXIS)
                .ifPresent(this::draw);
    }

    private void draw(Curves curves) {
        var axis = TimeAxis.of(curves.from(), curves.to(), LEFT, getWidth() - RIGHT);
        double bottom = getHeight() - AXIS;
        getChildren().add(text("plot-name", 0, ROW + 4, texts.say("kit.plot.sessions")));
        months(axis, bottom);
        sessions(curves, axis, bottom);
        var parts = TimeAxis.parts(TOP + 8, bottom - 6, curves.panels().size(), GAP);
        for (int at = 0; at < curves.panels().size(); at++) {
            getChildren().addAll(new PanelDrawing(curves.panels().get(at), axis, parts.get(at)[0], parts.get(at)[1])
                    .nodes());
        }
    }

    private void months(TimeAxis axis, double bottom) {
        for (var month : axis.months(MONTH)) {
            getChildren().add(line("plot-tick", axis.x(month), bottom, axis.x(month), bottom + 4));
            getChildren().add(text("plot-quiet", axis.x(month) + 3, bottom + 15, texts.month(month)));
        }
        getChildren().add(line("plot-base", LEFT, bottom, getWidth() - RIGHT, bottom));
    }

    /// Of sessions that lie too close to be told apart the later numbers are left out; their lines stay.
    private void sessions(Curves curves, TimeAxis axis, double bottom) {
        var marks = new ArrayList<Node>();
        double last = -NUMBER * 3;
        for (var session : curves.sessions()) {
            double x = axis.x(session.day());
            marks.add(line("plot-session", x, ROW, x, bottom));
            if (x - last > NUMBER * 2) {
                marks.addAll(number(session, x));
                last = x;
            }
        }
        getChildren().addAll(marks);
    }

    private static List<Node> number(Curves.Session session, double x) {
        var circle = new Circle(x, ROW, NUMBER);
        circle.getStyleClass().add("plot-number");
        circle.setAccessibleText(session.words());
        var figure = Integer.toString(session.number());
        var text = text("plot-figure-of-session", x - 3.6 * figure.length(), ROW + 4, figure);
        text.setMouseTransparent(true);
        return List.of(circle, text);
    }

    static Text text(String style, double x, double y, String words) {
        var text = new Text(x, y, words);
        text.getStyleClass().add(style);
        return text;
    }

    static Line line(String style, double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add(style);
        return line;
    }
}
