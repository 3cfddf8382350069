package enthesis.exchange.document;

/// What may stand on a page: an element or plain words.
sealed interface Content permits Tag, Text {}
