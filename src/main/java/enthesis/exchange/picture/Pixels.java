package enthesis.exchange.picture;

/// An upright picture: its size, and each pixel from the upper left corner on, row by row, as opaque 0xAARRGGBB.
public record Pixels(int width, int height, int[] argb) {}
