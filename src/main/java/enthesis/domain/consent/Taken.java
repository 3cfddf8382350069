package enthesis.domain.consent;

import java.util.List;

/// How a consent was taken: from which text, about what, its words as they were shown, who ticked which item when, who
/// signed and how. All questions were answered. `interpreter` is "" where nobody interpreted.
public record Taken(ConsentText text, Subject about, Words words, List<Ticked> items, Signer signer,
        Signature signature, String interpreter) {

    /// What stood around the items.
    public record Words(String heading, String intro, String agreement) {}

    public Taken {
        items = List.copyOf(items);
    }
}
