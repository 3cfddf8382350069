package enthesis.ui.start.first;

import java.util.Locale;

/// How well a password keeps somebody out who has the disk and time. Judged by length and variety and told in a word;
/// no rule about capitals or signs, which only make passwords that are forgotten.
public enum PasswordStrength {
    TOO_SHORT, EASY, FAIR, GOOD;

    /// NIST SP 800-63B-4: at least 8; the disk can be tried without limit, so two more are asked.
    public static final int SHORTEST = 10;
    private static final int LONG = 16;
    private static final int FEW = 5;

    public static PasswordStrength of(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return TOO_SHORT;
        }
        if (password.codePoints().distinct().count() < FEW || holdsName(password, name) || isRow(password)) {
            return EASY;
        }
        return length < LONG ? FAIR : GOOD;
    }

    public boolean enough() {
        return this == FAIR || this == GOOD;
    }

    private static boolean holdsName(String password, String name) {
        var plain = password.toLowerCase(Locale.ROOT);
        for (var part : name.toLowerCase(Locale.ROOT).split("[\\s,.]+", -1)) {
            if (part.length() > 2 && plain.contains(part) && plain.length() - part.length() < SHORTEST) {
                return true;
            }
        }
        return plain.startsWith("password") || plain.startsWith("enthesis");
    }

    /// "abcdefghij", "0987654321", "qwertyuiop".
    private static boolean isRow(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        if ("qwertyuiopasdfghjklzxcvbnm".startsWith(plain)) {
            return true;
        }
        int steps = 0;
        for (int i = 1; i < plain.length(); i++) {
            steps += Math.abs(plain.charAt(i) - plain.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return steps >= plain.length() - 2;
    }
}
