package enthesis.exchange.document.content;

/// A line over a paper: the side as a word, and what was done where.
public record Title(String side, String what) {}
