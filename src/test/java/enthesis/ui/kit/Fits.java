package enthesis.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Whether everything on a screen can be seen whole: nothing visible reaches out of the window or over the edge of the
/// row it stands in, no word is broken, and no text ends in dots, unless it says of itself that it may, at a word. What
/// can be scrolled to is looked at for its texts and its width only.
public final class Fits {
    private static final double TOLERANCE = 1;

    private final Rectangle2D window;
    private final List<String> faults = new ArrayList<>();

    private Fits(Scene scene) {
        window = new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
    }

    /// What does not fit, by the name of the node; a text may be cut if it holds one of `cut`.
    public static List<String> faults(Scene scene, String... cut) {
        var fits = new Fits(scene);
        fits.look(scene.getRoot(), false);
        return fits.faults.stream().filter(fault -> List.of(cut).stream().noneMatch(fault::contains)).toList();
    }

    private void look(Node node, boolean scrolled) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        if (!scrolled) {
            place(node);
        }
        if (node instanceof Labeled labeled) {
            text(labeled);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            scrolled(scroll);
        } else if (node instanceof Parent parent) {
            boolean below = scrolled || parent.getClip() != null;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, below));
        }
    }

    private void place(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
            return;
        }
        if (outside(bounds, window.getMinX(), window.getMinY(), window.getMaxX(), window.getMaxY())) {
            faults.add("out of the window: " + name(node) + " " + shown(bounds));
        } else if (node instanceof Region && node.getParent() instanceof Region above) {
            var row = above.localToScene(above.getLayoutBounds());
            if (outside(bounds, row.getMinX(), row.getMinY(), row.getMaxX(), row.getMaxY())) {
                faults.add("over the edge of " + name(above) + " " + shown(row) + ": " + name(node) + " "
                        + shown(bounds));
            }
        }
    }

    private void scrolled(ScrollPane scroll) {
        look(scroll.getContent(), true);
        var inside = scroll.getViewportBounds().getWidth();
        var needed = scroll.getContent().getLayoutBounds().getWidth();
        if (scroll.isFitToWidth() && needed > inside + TOLERANCE) {
            faults.add("wider than what it scrolls in: " + name(scroll.getContent()) + " %.0f of %.0f"
                    .formatted(needed, inside));
        }
    }

    private static boolean outside(Bounds node, double left, double top, double right, double bottom) {
        return node.getMinX() < left - TOLERANCE || node.getMinY() < top - TOLERANCE
                || node.getMaxX() > right + TOLERANCE || node.getMaxY() > bottom + TOLERANCE;
    }

    private void text(Labeled labeled) {
        var whole = labeled.getText();
        if (whole == null || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        for (var child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && !text.equals(labeled.getGraphic())) {
                var said = name(labeled) + " \"" + text.getText() + "\" of \"" + whole + "\"";
                if (labeled.getTextOverrun() == OverrunStyle.ELLIPSIS && cut(labeled, text)) {
                    faults.add("cut: " + said);
                }
                if (labeled.isWrapText() && widest(text) > text.getWrappingWidth() + TOLERANCE) {
                    faults.add("broken within a word: " + said);
                }
            }
        }
    }

    /// Ends in dots, or has no room for one letter.
    private static boolean cut(Labeled labeled, Text text) {
        var dots = labeled.getEllipsisString();
        return text.getText().isEmpty()
                ? !labeled.getText().isBlank()
                : text.getText().endsWith(dots) && !labeled.getText().endsWith(dots);
    }

    /// How wide its longest word is.
    private static double widest(Text text) {
        return Stream.of(text.getText().split("\\s+", -1)).mapToDouble(word -> {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            return alone.getLayoutBounds().getWidth();
        }).max().orElse(0);
    }

    private static String shown(Bounds bounds) {
        return "%.0f,%.0f to %.0f,%.0f".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(),
                bounds.getMaxY());
    }

    /// Its id, or its kind and style, below the nearest node above that has an id.
    private static String name(Node node) {
        if (node.getId() != null) {
            return "#" + node.getId();
        }
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getId() != null) {
                return "#" + above.getId() + " " + kind(node);
            }
        }
        return kind(node);
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
    }
}
