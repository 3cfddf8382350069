package enthesis.exchange.document.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How one class of a map's paths is printed: fill and its opacity, line, line width in drawing units, dashed or not.
/// An empty colour is not painted. The colours are those of the drawings (maps/README.md 2.2).
record Ink(String fill, double opacity, String line, double width, boolean dashed) {

    /// Nerves and vessels help at the screen; on paper they would crowd the markers.
    private static final Set<String> LEFT_OUT = Set.of("nerve", "artery", "vein", "region", "bg");

    private static final Ink OTHER = line("#A99C88", .9);

    private static final Map<String, Ink> TABLE = Map.ofEntries(Map.entry("skin", both("#FAF1EA", 1, "#DEC9BB", 1.4)),
            Map.entry("skin-line", line("#DEC9BB", 1.1)), Map.entry("bone", both("#FCF7EB", 1, "#85796A", 1.6)),
            Map.entry("bone-back", both("#F3EBDA", 1, "#A39785", 1.3)), Map.entry("bone-shade", fill("#E9DDC6", .75)),
            Map.entry("bone-shade2", fill("#D9CAAE", .45)), Map.entry("bone-light", fill("#FFFFFF", .8)),
            Map.entry("bone-line", line("#A99C88", .9)), Map.entry("bone-recess", fill("#E6DAC2", 1)),
            Map.entry("cart", both("#D5E5E8", 1, "#8FADB4", .9)),
            Map.entry("meniscus", both("#BFD9D4", 1, "#6E9B94", 1)),
            Map.entry("lig", both("#BCCBDA", 1, "#64819C", 1.1)),
            Map.entry("lig-soft", both("#C9D6E2", .6, "#8CA3B9", .8)),
            Map.entry("lig-sheet", both("#C9D6E2", .42, "#8CA3B9", .9)), Map.entry("lig-line", line("#8299B1", .6)),
            Map.entry("tendon", both("#EBCFCA", 1, "#B07F7B", 1.1)), Map.entry("tendon-line", line("#C79D98", .6)),
            Map.entry("tendon-soft", both("#EBCFCA", .66, "#B07F7B", .9)),
            Map.entry("muscle", both("#DDAFA9", .62, "#B98883", .9)), Map.entry("muscle-line", line("#C29590", .6)),
            Map.entry("fat", both("#F6E8C2", .9, "#D9C48D", .8)),
            Map.entry("bursa", new Ink("#F4E7B4", .75, "#BFA54A", .9, true)),
            Map.entry("membrane", fill("#E9E6E0", .7)), Map.entry("fig", fill("#F6EBE2", 1)),
            Map.entry("fig-outline", line("#B9A292", 1.5)), Map.entry("fig-line", line("#CDB8A8", 1)),
            Map.entry("fig-shade", fill("#E9D6C8", .7)), Map.entry("signature", line("#10204A", 5)));

    private static Ink both(String fill, double opacity, String line, double width) {
        return new Ink(fill, opacity, line, width, false);
    }

    private static Ink fill(String fill, double opacity) {
        return new Ink(fill, opacity, "", 0, false);
    }

    private static Ink line(String line, double width) {
        return new Ink("", 1, line, width, false);
    }

    /// The ink of a class ("bone", with or without the screen's "im-"); empty for what is left out on paper.
    static Optional<Ink> of(String look) {
        var name = look.startsWith("im-") ? look.substring(3) : look;
        return LEFT_OUT.contains(name) ? Optional.empty() : Optional.of(TABLE.getOrDefault(name, OTHER));
    }

    Optional<Color> filling() {
        return fill.isEmpty() ? Optional.empty() : Optional.of(new Color(rgb(fill) | alpha() << 24, true));
    }

    private int alpha() {
        return (int) Math.round(opacity * 255);
    }

    Optional<Color> lining() {
        return line.isEmpty() ? Optional.empty() : Optional.of(new Color(rgb(line)));
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /// The line at `scale` points a drawing unit.
    BasicStroke stroke(double scale) {
        return new BasicStroke((float) (width * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                dashed ? new float[]{(float) (3 * scale), (float) (2 * scale)} : null, 0);
    }
}
