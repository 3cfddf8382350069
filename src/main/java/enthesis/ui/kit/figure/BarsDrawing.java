package enthesis.ui.kit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/// A bar each, all as long, the keys above them.
final class BarsDrawing {
    private static final double NAME = 260;
    private static final double SAYS = 170;
    private static final double HEAD = 26;
    private static final double TALLEST = 40;
    private static final double THICKEST = 14;
    private static final double SAMPLE = 14;

    private final Bars bars;
    private final double width;
    private final double row;
    private final List<Node> nodes = new ArrayList<>();

    BarsDrawing(Bars bars, double width, double height) {
        this.bars = bars;
        this.width = width;
        row = Math.min(TALLEST, (height - HEAD) / Math.max(1, bars.bars().size()));
    }

    List<Node> nodes() {
        double x = NAME;
        for (var key : bars.keys()) {
            nodes.add(Shapes.box(look(key.look()), x, 4, SAMPLE, SAMPLE));
            nodes.add(Shapes.text("figure-quiet", x + SAMPLE + 6, 15, key.name()));
            x += SAMPLE + 22 + 6.3 * key.name().length();
        }
        for (int at = 0; at < bars.bars().size(); at++) {
            bar(bars.bars().get(at), HEAD + row * at);
        }
        return nodes;
    }

    private static String look(Bars.Look look) {
        return "figure-part figure-part-" + look.name().toLowerCase(Locale.ROOT);
    }

    private void bar(Bars.Bar bar, double top) {
        double y = top + row / 2;
        double thick = Math.min(THICKEST, row * 0.6);
        double x = NAME;
        double all = width - NAME - SAYS;
        nodes.add(Shapes.text("figure-words", 2, y + 4, bar.name()));
        nodes.add(Shapes.box("figure-whole", x, y - thick / 2, all, thick));
        for (int part = 0; part < bar.parts().size() && bar.whole() > 0; part++) {
            double wide = all * bar.parts().get(part) / bar.whole();
            nodes.add(Shapes.box(look(bars.keys().get(part).look()), x, y - thick / 2, wide, thick));
            x += wide;
        }
        nodes.add(Shapes.text("figure-words", width - SAYS + 14, y + 4, bar.says()));
    }
}
