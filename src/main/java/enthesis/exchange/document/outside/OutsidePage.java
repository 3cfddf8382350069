package enthesis.exchange.document.outside;

import enthesis.exchange.picture.Pixels;

/// One page of a document, drawn. `number` counts from 1, `of` is how many there are; `width` is how wide it is at its
/// own size, in pixels of 1/96 inch; `words` are for who can't see it.
public record OutsidePage(int number, int of, Pixels pixels, double width, String words, Shown shown) {

    /// Whether anything on it can't be drawn here: a picture that is JPEG 2000, or something else.
    public enum Shown {
        WHOLE, PART, NO_JPEG_2000
    }

    public boolean whole() {
        return shown == Shown.WHOLE;
    }
}
