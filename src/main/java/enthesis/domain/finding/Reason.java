package enthesis.domain.finding;

/// What somebody typed as a reason for going on. It counts by its letters: ten dots give no reason.
public final class Reason {
    private Reason() {}

    public static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /// Whether `text` has at least so many letters.
    public static boolean isGiven(String text, int letters) {
        return letters(text) >= letters;
    }
}
