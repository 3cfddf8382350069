package enthesis.domain.note;

/// What somebody wants to add to a signed note, before it has a number and a seal. `sentence` is what it refers to, as
/// it was signed (may be empty: the whole note); `reason` says why it comes only now. Refuses to say nothing.
public record AddendumText(Addendum.Kind kind, String sentence, String text, String reason) {

    public AddendumText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an addendum says something");
        }
    }
}
