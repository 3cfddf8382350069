package enthesis.ui.visit.drawing;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.domain.map.sheet.Direction;
import enthesis.ui.map.canvas.DrawingView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The body from one side, to be touched. One stop for Tab; arrows go from part to part, Enter or Space marks. Beside
/// each shoulder stands whose side it is: seen from the front the patient's RIGHT is at the viewer's left.
final class FigureView extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// How far beside a part a finger still means it, in pixels: a wrist of 20 becomes 48 wide.
    private static final double REACH = 14;

    private final DrawingModel model;
    private final BodyFigure figure;
    private final Group paper = new Group();
    private final Scale scale = new Scale();
    private final Map<BodyPart, SVGPath> parts = new LinkedHashMap<>();

    FigureView(DrawingModel model, BodyFigure figure) {
        this.model = model;
        this.figure = figure;
        var view = Choices.text(figure.sheet().view());
        getStyleClass().add("pain-figure");
        setId("pain-figure-" + view);
        var box = figure.sheet().box();
        var ground = new Rectangle(box.x(), box.y(), box.width(), box.height());
        ground.getStyleClass().add("pain-paper");
        paper.getChildren().addAll(new DrawingView(figure.sheet()), ground);
        figure.parts().forEach(this::part);
        paper.getTransforms().setAll(scale);
        paper.setOnMouseClicked(this::clicked);
        var title = new Label(model.texts.say("drawing.figure." + view));
        title.getStyleClass().add("pain-figure-title");
        getChildren().addAll(new HBox(8, side(figure.sheet().edges().left()), gap(), title, gap(),
                side(figure.sheet().edges().right())), new Group(paper));
        parts.values().stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
        model.drawing().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
    }

    /// Gives the figure this height.
    void fit(double height) {
        scale.setX(height / figure.sheet().box().height());
        scale.setY(scale.getX());
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Label side(Direction edge) {
        var label = new Label(model.texts.say(edge == Direction.RIGHT ? "drawing.your.right" : "drawing.your.left"));
        label.getStyleClass().add("pain-side");
        return label;
    }

    private void part(BodyPart part) {
        var shape = new SVGPath();
        shape.setContent(part.hit());
        shape.setId("pain-" + Choices.text(figure.sheet().view()) + "-" + Choices.text(part.side()) + "-" + part.key());
        shape.getStyleClass().add("pain-part");
        shape.setAccessibleRole(AccessibleRole.BUTTON);
        shape.setMouseTransparent(true);
        shape.setOnKeyPressed(event -> pressed(part, event));
        shape.focusedProperty().subscribe(focused -> {
            if (focused) {
                parts.forEach((_, each) -> each.setFocusTraversable(each.equals(shape)));
            }
        });
        parts.put(part, shape);
        paper.getChildren().add(shape);
    }

    private void clicked(MouseEvent event) {
        figure.part(event.getX(), event.getY(), REACH / scale.getX()).ifPresent(part -> {
            shape(part).requestFocus();
            model.touch(figure, part);
        });
    }

    private SVGPath shape(BodyPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private void pressed(BodyPart part, KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> model.touch(figure, part);
            case LEFT -> move(part, -1, 0);
            case RIGHT -> move(part, 1, 0);
            case UP -> move(part, 0, -1);
            case DOWN -> move(part, 0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(BodyPart from, int right, int down) {
        figure.beyond(from, right, down).ifPresent(next -> shape(next).requestFocus());
    }

    private void show() {
        var drawing = model.drawing().get();
        parts.forEach((part, shape) -> {
            var place = Place.of(figure, part);
            boolean chosen = model.chosen().get().filter(mark -> mark.place().equals(place)).isPresent();
            boolean marked = drawing.at(place).isPresent();
            shape.pseudoClassStateChanged(MARKED, marked);
            shape.pseudoClassStateChanged(CHOSEN, chosen);
            var words = model.words.place(place);
            shape.setAccessibleText(chosen
                    ? model.texts.say("drawing.chosen", words)
                    : marked ? model.texts.say("drawing.marked", words) : words);
        });
    }

    /// Where typing begins.
    void start() {
        parts.values().stream().filter(SVGPath::isFocusTraversable).findFirst().ifPresent(SVGPath::requestFocus);
    }
}
