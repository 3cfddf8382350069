package enthesis.ui.kit.sign;

import enthesis.domain.map.MarkerShape;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// What the sign of a point is made of: a shape that says its solution without colour, as large as its volume, and its
/// number. Whoever holds the parts carries the style classes.
public record Glyph(String number, int solution, double radius) {

    /// One after the other: the shape, the number on it.
    public List<Node> parts() {
        var shape = SolutionSign.shape(MarkerShape.ofSolution(solution), radius);
        shape.getStyleClass().add("glyph-shape");
        var text = new Text(number);
        text.getStyleClass().add("glyph-number");
        return List.of(shape, text);
    }

    public List<String> styleClasses() {
        return List.of("glyph", SolutionSign.look(solution));
    }
}
