package enthesis.domain.solution.gs1;

import java.util.regex.Pattern;

/// The number of a product as its maker registered it: 14 digits, the last of which checks the others (GS1 General
/// Specifications 7.9). A shorter number of 8, 12 or 13 digits is the same with zeros in front.
public record Gtin(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}|[0-9]{12,14}");
    private static final int LENGTH = 14;

    public Gtin {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("not a product number: " + digits);
        }
        digits = "0".repeat(LENGTH - digits.length()) + digits;
    }

    /// Whether these digits are a product number.
    public static boolean isRight(String digits) {
        return SHAPE.matcher(digits).matches() && weighed(digits) % 10 == 0;
    }

    /// From the right, digits count once and three times in turn.
    private static int weighed(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
