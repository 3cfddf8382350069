package enthesis.exchange.picture;

/// An upright picture: its size, and each pixel from the upper left corner on, row by row, as opaque 0xAARRGGBB.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    /// `argb` is not copied: it may be large, and nobody changes it.
    public Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] argb() {
        return argb;
    }
}
