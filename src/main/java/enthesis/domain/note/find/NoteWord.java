package enthesis.domain.note.find;

import enthesis.domain.patient.find.Folding;
import enthesis.domain.patient.find.Marks.Mark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One word of a text, from its first letter to behind its last, and all that it is found as: folded like a name, and
/// in parts where it is joined by hyphens.
public record NoteWord(Mark at, Set<String> folded) {
    /// A word that is shorter is never looked for by itself: it stands in too many notes.
    static final int SHORTEST = 3;
    /// What joins two parts to one word, where a letter follows.
    private static final String JOINTS = "-‐‑'’‘`ʼ´";
    /// Nothing is cut off a word that is no longer.
    private static final int SHORT = 60;
    /// So many different words of one note are enough.
    private static final int MOST = 10_000;

    public NoteWord {
        folded = Set.copyOf(folded);
    }

    /// The words of a text, in order.
    static List<NoteWord> of(String text) {
        return within(text, 0, text.length()).stream()
                .map(at -> new NoteWord(at, folded(text.substring(at.from(), at.to())))).toList();
    }

    /// Most words have nothing to fold but their first letter.
    private static Set<String> folded(String word) {
        return isPlain(word) ? Set.of(word.toLowerCase(Locale.ROOT)) : Folding.words(word);
    }

    private static boolean isPlain(String word) {
        boolean plain = word.length() <= SHORT;
        for (int at = 0; plain && at < word.length(); at++) {
            char sign = word.charAt(at);
            plain = sign < 0x80 && JOINTS.indexOf(sign) < 0;
        }
        return plain;
    }

    /// Where the words of a part of a text stand: letters and digits, with the marks, hyphens and apostrophes within.
    static List<Mark> within(String text, int from, int to) {
        var words = new ArrayList<Mark>();
        for (int at = from; at < to;) {
            if (starts(text, at, to)) {
                int end = end(text, at, to);
                words.add(new Mark(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && (goesOn(text.codePointAt(at)) || joins(text, at, to))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    private static boolean joins(String text, int at, int to) {
        return JOINTS.indexOf(text.charAt(at)) >= 0 && starts(text, at + 1, to);
    }

    private static boolean starts(String text, int at, int to) {
        return at < to && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean goesOn(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    /// The words by which these texts are found, each once.
    public static Set<String> kept(List<OwnText> texts) {
        return texts.stream().flatMap(text -> of(text.text()).stream()).flatMap(word -> word.folded().stream())
                .filter(word -> word.length() >= SHORTEST).distinct().limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Its place only: the rest is what patients said, and must not reach a log.
    @Override
    public String toString() {
        return "a word at " + at.from();
    }
}
