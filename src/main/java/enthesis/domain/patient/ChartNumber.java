package enthesis.domain.patient;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Pattern;

/// The number on the paper folder: up to 20 letters, digits and hyphens; unique in the clinic.
public record ChartNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}-]{1,20}");

    /// @throws IllegalArgumentException
    ///             for anything else
    public ChartNumber {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a chart number");
        }
    }

    /// Whether a text could be one.
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /// The number proposed to a new chart: one above the greatest of those that are digits only, as wide as that one,
    /// at least six digits.
    public static ChartNumber after(Collection<ChartNumber> used) {
        var greatest = BigInteger.ZERO;
        int width = 6;
        for (var number : used) {
            if (number.value.matches("[0-9]{1,19}") && new BigInteger(number.value).compareTo(greatest) > 0) {
                greatest = new BigInteger(number.value);
                width = Math.max(6, number.value.length());
            }
        }
        var next = greatest.add(BigInteger.ONE).toString();
        return new ChartNumber("0".repeat(Math.max(0, width - next.length())) + next);
    }

    @Override
    public String toString() {
        return value;
    }
}
