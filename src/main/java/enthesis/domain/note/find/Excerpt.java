package enthesis.domain.note.find;

import enthesis.domain.patient.find.Marks.Mark;
import java.text.Bidi;
import java.util.Comparator;
import java.util.List;

/// The words around a hit on one line, with what was hit marked; `field` is the path of where they were typed.
public record Excerpt(String field, String text, List<Mark> marks) {
    /// So many letters before the first hit, and in all.
    private static final int BEFORE = 36;
    private static final int LONGEST = 130;
    private static final String MORE = "… ";
    private static final String AND_MORE = " …";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    static Excerpt of(OwnText whole, List<Mark> hits) {
        var line = whole.text().replaceAll("\\s", " ");
        var sorted = hits.stream().sorted(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to)).toList();
        int from = begin(line, sorted.getFirst().from());
        int to = end(line, Math.max(from + LONGEST, sorted.getFirst().to()));
        var before = from > 0 ? MORE : "";
        int shift = before.length() - from;
        var marks = sorted.stream().filter(mark -> mark.to() <= to)
                .map(mark -> new Mark(mark.from() + shift, mark.to() + shift)).toList();
        return new Excerpt(whole.field(), before + line.substring(from, to) + (to < line.length() ? AND_MORE : ""),
                marks);
    }

    /// Behind a blank, where there is one near.
    private static int begin(String line, int hit) {
        if (hit <= BEFORE) {
            return 0;
        }
        int blank = line.indexOf(' ', hit - BEFORE);
        return blank >= 0 && blank < hit ? blank + 1 : hit;
    }

    private static int end(String line, int latest) {
        if (latest >= line.length()) {
            return line.length();
        }
        int blank = line.lastIndexOf(' ', latest);
        return blank > latest - BEFORE ? blank : latest;
    }

    /// Whether it is read from the right.
    public boolean fromTheRight() {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Nothing of it: it is what patients said, and must not reach a log.
    @Override
    public String toString() {
        return "an excerpt of " + field;
    }
}
