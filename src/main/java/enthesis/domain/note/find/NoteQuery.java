package enthesis.domain.note.find;

import enthesis.domain.patient.find.Folding;
import enthesis.domain.patient.find.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line of typing, read as what is looked for in the notes: words in any order, all of which have to stand in a
/// note, and in quotation marks words that stand there one after the other. The last word may be just begun. Letters are
/// folded as those of names are.
public record NoteQuery(String typed, List<Phrase> phrases) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)([\"“”„«»]|$)");
    private static final int LONGEST = 200;
    private static final int PHRASES = 8;

    public NoteQuery {
        phrases = List.copyOf(phrases);
    }

    /// A folded word; `begun` fits every word that begins so.
    public record Word(String folded, boolean begun) {

        private boolean fits(NoteWord word) {
            for (var one : word.folded()) {
                if (begun ? one.startsWith(folded) : one.equals(folded)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether it is long enough to be looked up.
        boolean sought() {
            return folded.length() >= NoteWord.SHORTEST;
        }

        @Override
        public String toString() {
            return "a word of " + folded.length();
        }
    }

    /// Words that stand one after the other; most often it is one.
    public record Phrase(List<Word> words) {

        public Phrase {
            words = List.copyOf(words);
        }

        /// Every place in a text where they do.
        private List<Mark> in(List<NoteWord> text) {
            var marks = new ArrayList<Mark>();
            for (int at = 0; at + words.size() <= text.size(); at++) {
                if (standsAt(text, at)) {
                    marks.add(new Mark(text.get(at).at().from(), text.get(at + words.size() - 1).at().to()));
                }
            }
            return marks;
        }

        private boolean standsAt(List<NoteWord> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).fits(text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    public static NoteQuery of(String typed) {
        var line = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var phrases = new ArrayList<Phrase>();
        var quoted = QUOTED.matcher(line);
        int from = 0;
        while (quoted.find()) {
            single(line, from, quoted.start(), phrases);
            phrase(words(line, quoted.start(1), quoted.end(1)), phrases);
            from = quoted.end();
        }
        single(line, from, line.length(), phrases);
        return new NoteQuery(typed, phrases.subList(0, Math.min(PHRASES, phrases.size())));
    }

    private static void single(String line, int from, int to, List<Phrase> phrases) {
        words(line, from, to).forEach(word -> phrase(List.of(word), phrases));
    }

    private static void phrase(List<Word> words, List<Phrase> phrases) {
        if (!words.isEmpty()) {
            phrases.add(new Phrase(words));
        }
    }

    /// A word is still being typed where nothing stands behind it.
    private static List<Word> words(String line, int from, int to) {
        var words = new ArrayList<Word>();
        for (var at : NoteWord.within(line, from, to)) {
            var folded = Folding.word(line.substring(at.from(), at.to()));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, at.to() == line.length()));
            }
        }
        return words;
    }

    /// The words to look up; empty while fewer than three letters of any are typed.
    public List<Word> sought() {
        return phrases.stream().flatMap(phrase -> phrase.words().stream()).filter(Word::sought).distinct().toList();
    }

    /// Where the text that says most of it does so; empty unless all of it stands in one text or another.
    public Optional<Excerpt> in(List<OwnText> texts) {
        Optional<Excerpt> best = Optional.empty();
        var open = new ArrayList<>(phrases);
        int most = 0;
        for (var text : texts) {
            var words = NoteWord.of(text.text());
            var marks = new ArrayList<Mark>();
            int here = 0;
            for (var phrase : phrases) {
                var stands = phrase.in(words);
                if (!stands.isEmpty()) {
                    open.remove(phrase);
                    marks.addAll(stands);
                    here++;
                }
            }
            if (here > most) {
                most = here;
                best = Optional.of(Excerpt.of(text, marks));
            }
        }
        return open.isEmpty() ? best : Optional.empty();
    }

    /// The number of phrases only: the rest is what somebody looks for, and must not reach a log.
    @Override
    public String toString() {
        return "a query of " + phrases.size();
    }
}
