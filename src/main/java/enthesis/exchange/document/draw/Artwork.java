package enthesis.exchange.document.draw;

/// What is drawn on a page as vectors: a map or own picture, curves over time, the practice's logo.
public sealed interface Artwork permits Figure, Plot, Logo {}
