package enthesis.exchange.document.content;

/// An addendum as it is appended to the signed file: its number, what kind, to which sentence, the text, why, who and
/// when, and its seal.
public record AddendumPage(int number, String kind, String sentence, String text, String reason, String who,
        String when, String seal) {}
