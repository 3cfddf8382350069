package enthesis.domain.note.find;

/// What somebody has said in own words, and the path of the field it was typed in; "" where that is no field of the
/// visit's sheet.
public record OwnText(String field, String text) {

    /// A text that stands for itself.
    public static OwnText of(String text) {
        return new OwnText("", text);
    }

    /// The place only: the rest is what patients said, and must not reach a log.
    @Override
    public String toString() {
        return "a text of " + field;
    }
}
