package enthesis.domain.solution.shelf;

import java.util.Locale;
import java.util.regex.Pattern;

/// A lot as it is compared: letters and digits alone, so that "ab-12 3" and "AB123" are one lot. In a recall a patient
/// too many is looked at and put aside; one too few is never found.
public final class LotName {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private LotName() {}

    public static String plain(String lot) {
        return OTHER.matcher(lot).replaceAll("").toUpperCase(Locale.ROOT);
    }

    public static boolean same(String one, String other) {
        var plain = plain(one);
        return !plain.isEmpty() && plain.equals(plain(other));
    }
}
