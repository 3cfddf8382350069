package enthesis.ui.map.canvas;

import enthesis.domain.map.MarkerShape;
import enthesis.ui.kit.sign.SolutionSign;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// What the sign of a point is made of: a shape that says its solution without colour, as large as its volume, and its
/// number. Whoever holds the parts carries the style classes.
record Glyph(String number, int solution, double radius) {

    /// One after the other: the shape, the number on it.
    List<Node> parts() {
        var shape = SolutionSign.shape(MarkerShape.ofSolution(solution), radius);
        shape.getStyleClass().add("glyph-shape");
        var text = new Text(number);
        text.getStyleClass().add("glyph-number");
        return List.of(shape, text);
    }

    List<String> styleClasses() {
        return List.of("glyph", SolutionSign.look(solution));
    }
}
