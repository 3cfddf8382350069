package enthesis.domain.map.quick;

/// How quick entry spells what people write: in small letters, without accents, blanks and signs. Two texts of one
/// spelling are one word to it.
public final class Spelling {
    private Spelling() {}

    public static String joined(String text) {
        return Vocabulary.joined(text);
    }
}
