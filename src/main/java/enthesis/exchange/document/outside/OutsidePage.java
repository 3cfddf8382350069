package enthesis.exchange.document.outside;

import enthesis.exchange.picture.Pixels;

/// One page of a document, drawn. `number` counts from 1, `of` is how many there are; `width` is how wide it is at its
/// own size, in pixels of 1/96 inch; `words` are for who can't see it. It is not `whole` where something on it can't be
/// drawn here.
public record OutsidePage(int number, int of, Pixels pixels, double width, String words, boolean whole) {}
