package enthesis.exchange.document;

/// Words exactly as they shall be read.
record Text(String words) implements Content {}
