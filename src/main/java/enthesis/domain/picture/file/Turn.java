package enthesis.domain.picture.file;

import java.util.List;

/// How a picture is turned to stand upright, by the number that EXIF gives it (orientation, tag 0x0112): from 1, as it
/// lies in the file, to 8.
public record Turn(int code) {
    /// For each code whether across counts from the far edge, whether down does, and whether the two change places.
    private static final List<Way> WAYS = List.of(new Way(false, false, false), new Way(true, false, false),
            new Way(true, true, false), new Way(false, true, false), new Way(false, false, true),
            new Way(false, true, true), new Way(true, true, true), new Way(true, false, true));

    public static final Turn NONE = new Turn(1);

    private record Way(boolean fromRight, boolean fromBottom, boolean swapped) {}

    /// @throws IllegalArgumentException
    ///             for a number that is none of the eight
    public Turn {
        if (code < 1 || code > WAYS.size()) {
            throw new IllegalArgumentException("no orientation: " + code);
        }
    }

    /// A number that is none of the eight turns nothing.
    public static Turn of(int code) {
        return code >= 1 && code <= WAYS.size() ? new Turn(code) : NONE;
    }

    /// Whether height and width change places.
    public boolean swaps() {
        return way().swapped;
    }

    /// Where a pixel of a file of this size stands across the upright picture.
    public int x(int x, int y, int width, int height) {
        return way().swapped ? down(y, height) : across(x, width);
    }

    /// Where it stands down the upright picture.
    public int y(int x, int y, int width, int height) {
        return way().swapped ? across(x, width) : down(y, height);
    }

    private int across(int x, int width) {
        return way().fromRight ? width - 1 - x : x;
    }

    private int down(int y, int height) {
        return way().fromBottom ? height - 1 - y : y;
    }

    private Way way() {
        return WAYS.get(code - 1);
    }
}
