package enthesis.domain.solution.formulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of usual solutions, on any machine. Two are one to whoever reads them: capitals, blanks, and comma or point in
/// a number make no other; every digit and sign does.
public final class UsualName {
    public static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final Pattern COMMA = Pattern.compile("(?<=\\p{Nd}),(?=\\p{Nd})");

    private UsualName() {}

    public static boolean same(String one, String other) {
        return spelt(one).equals(spelt(other));
    }

    /// On one line, without blanks around it.
    static String plain(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    static boolean isNone(String name) {
        return spelt(name).isEmpty();
    }

    /// An underscore is not seen where it is chosen.
    private static String spelt(String name) {
        var joined = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).replace("_", "")).replaceAll("");
        return COMMA.matcher(joined).replaceAll(".").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
