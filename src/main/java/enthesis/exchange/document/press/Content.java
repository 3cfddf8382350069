package enthesis.exchange.document.press;

/// What may stand on a page: an element or plain words.
public sealed interface Content permits Tag, Text {}
