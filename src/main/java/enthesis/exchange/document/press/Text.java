package enthesis.exchange.document.press;

/// Words exactly as they shall be read.
public record Text(String words) implements Content {}
