package enthesis.domain.consent;

/// One item of the text: its name ("flare") and its words, as this patient reads them.
public record Item(String key, String words) {}
