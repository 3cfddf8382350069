package enthesis.domain.patient.find;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Names without what people type differently: small letters, no accents, no apostrophes; the same on every computer,
/// whatever its language. `Müller` folds to `muller` and is also found as `mueller`; `İnci` to `inci`; Arabic loses its
/// vowel signs and the carriers of hamza. Used to find and compare, never to show or keep a name.
public final class Folding {
    private static final String[][] LETTERS = {{"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"đ", "d"},
            {"ð", "d"}, {"þ", "th"}, {"ł", "l"}, {"ı", "i"}, {"ة", "ه"}, {"ى", "ي"}, {"ـ", ""}};
    private static final String[][] GERMAN = {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}};

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼ´]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern JOINTS = Pattern.compile("[-‐‑–'’‘`ʼ´.,]+");
    private static final int LONGEST = 60;

    private Folding() {}

    /// One text folded; blanks and hyphens stay.
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APOSTROPHES.matcher(replaced(bare.toLowerCase(Locale.ROOT), LETTERS)).replaceAll("");
    }

    /// Whether folding only makes its letters small: a search folds hundreds of names with every key.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80 || sign == '\'' || sign == '`') {
                return false;
            }
        }
        return true;
    }

    /// The words by which a name is found: each part, a hyphenated name also as one, `O'Brien` also by what follows its
    /// apostrophe, umlauts also as two letters.
    public static SequencedSet<String> words(String name) {
        var words = new LinkedHashSet<String>();
        if (isOneWord(name)) {
            words.add(letters(fold(name)));
            return words;
        }
        for (var part : BLANKS.split(name.strip(), -1)) {
            words.add(letters(fold(part)));
            for (var piece : JOINTS.split(part, -1)) {
                words.add(letters(fold(piece)));
                words.add(letters(fold(german(piece))));
            }
        }
        words.remove("");
        return words;
    }

    /// A typed word as the words are that it is looked for among.
    public static String word(String typed) {
        return letters(fold(typed));
    }

    /// Whether it has nothing but plain letters and digits: most names are so.
    private static boolean isOneWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (sign >= 0x80 || !Character.isLetterOrDigit(sign)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String german(String text) {
        if (isPlain(text)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return replaced(composed, GERMAN);
    }

    /// Letters and digits of a folded text, cut to what is kept of a word: folding can make one sign many.
    static String letters(String folded) {
        var letters = isOneWord(folded) ? folded : NO_LETTERS.matcher(folded).replaceAll("");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }

    private static String replaced(String text, String[][] pairs) {
        var result = text;
        for (var pair : pairs) {
            result = result.replace(pair[0], pair[1]);
        }
        return result;
    }
}
