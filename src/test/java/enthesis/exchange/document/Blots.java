package enthesis.exchange.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The markers on the drawing of a marking sheet's page, found as blots of pure black, as an eye finds them on a
/// black-and-white print.
final class Blots {
    private static final int DPI = 144;
    /// The drawing lies between these parts of the page's height.
    private static final double FROM = .2;
    private static final double TO = .55;
    private static final int SMALLEST = 120;
    /// Wider than a letter.
    private static final int NARROWEST = 22;

    private record Blot(int left, int right, int top, int bottom, int size) {}

    private final BufferedImage image;
    private final List<Blot> blots = new ArrayList<>();

    Blots(Reader reader, int page) throws IOException {
        image = new PDFRenderer(reader.document).renderImageWithDPI(page - 1, DPI);
        var seen = new boolean[image.getWidth()][image.getHeight()];
        for (int y = (int) (image.getHeight() * FROM); y < image.getHeight() * TO; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (!seen[x][y] && black(x, y)) {
                    blot(x, y, seen);
                }
            }
        }
        blots.sort(Comparator.comparingInt(Blot::top));
    }

    private boolean black(int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() < 60 && colour.getGreen() < 60 && colour.getBlue() < 60;
    }

    private void blot(int x, int y, boolean[][] seen) {
        var open = new ArrayDeque<int[]>(List.of(new int[]{x, y}));
        seen[x][y] = true;
        int left = x;
        int right = x;
        int top = y;
        int bottom = y;
        int size = 0;
        while (!open.isEmpty()) {
            var at = open.pop();
            size++;
            left = Math.min(left, at[0]);
            right = Math.max(right, at[0]);
            top = Math.min(top, at[1]);
            bottom = Math.max(bottom, at[1]);
            for (int[] by : new int[][]{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                int toX = at[0] + by[0];
                int toY = at[1] + by[1];
                if (toX >= 0 && toX < image.getWidth() && toY >= 0 && toY < image.getHeight() && !seen[toX][toY]
                        && black(toX, toY)) {
                    seen[toX][toY] = true;
                    open.push(new int[]{toX, toY});
                }
            }
        }
        if (size >= SMALLEST && right - left > NARROWEST) {
            blots.add(new Blot(left, right, top, bottom, size));
        }
    }

    int count() {
        return blots.size();
    }

    double width() {
        return image.getWidth();
    }

    /// The middle of the only one.
    double x() {
        return (blots.getFirst().left + blots.getFirst().right) / 2.0;
    }

    double y() {
        return (blots.getFirst().top + blots.getFirst().bottom) / 2.0;
    }

    /// The share of black within the bounds of each, from the top down.
    List<Double> darkAround() {
        return blots.stream().map(blot -> blot.size / (double) ((blot.right - blot.left + 1) * (blot.bottom - blot.top
                + 1))).toList();
    }

    /// How many points inside the markers are neither black nor white nor grey.
    long coloured() {
        long coloured = 0;
        for (var blot : blots) {
            int inset = (blot.right - blot.left) / 3;
            for (int x = blot.left + inset; x <= blot.right - inset; x++) {
                for (int y = blot.top + inset; y <= blot.bottom - inset; y++) {
                    var colour = new Color(image.getRGB(x, y));
                    coloured += Math.abs(colour.getRed() - colour.getBlue()) > 12 ? 1 : 0;
                }
            }
        }
        return coloured;
    }
}
