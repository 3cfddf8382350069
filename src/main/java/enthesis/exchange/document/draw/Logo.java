package enthesis.exchange.document.draw;

import enthesis.exchange.picture.Pixels;

/// The practice's logo, as it is.
public record Logo(Pixels pixels) implements Artwork {

    /// How wide it is for its height.
    public double ratio() {
        return (double) pixels.width() / pixels.height();
    }
}
