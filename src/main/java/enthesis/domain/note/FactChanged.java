package enthesis.domain.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The facts that changed after the physician had rewritten their paragraph: old and new words, whole words only.
public record FactChanged(List<Change> changes) {

    /// One run of words and what stands in its place now; either may be empty.
    public record Change(String was, String is) {}

    public FactChanged {
        changes = List.copyOf(changes);
    }

    /// The runs of words in which two compositions differ, by their longest common words.
    static FactChanged between(String before, String now) {
        return new FactChanged(changes(before.split(" +"), now.split(" +")));
    }

    private static List<Change> changes(String[] before, String[] now) {
        var common = common(before, now);
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < now.length) {
            var was = new ArrayList<String>();
            var is = new ArrayList<String>();
            while ((i < before.length || j < now.length)
                    && !(i < before.length && j < now.length && before[i].equals(now[j]))) {
                if (j == now.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                    was.add(before[i++]);
                } else {
                    is.add(now[j++]);
                }
            }
            if (!was.isEmpty() || !is.isEmpty()) {
                changes.add(new Change(String.join(" ", was), String.join(" ", is)));
            }
            i++;
            j++;
        }
        return changes;
    }

    private static int[][] common(String[] before, String[] now) {
        var common = new int[before.length + 1][now.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(now[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Whether each old run of words stands once, as whole words, in `text`: then each can be replaced without doubt.
    public boolean fits(String text) {
        return changes.stream().allMatch(change -> !change.was.isEmpty() && found(change, text) == 1);
    }

    private static long found(Change change, String text) {
        return words(change).matcher(text).results().count();
    }

    private static Pattern words(Change change) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.])" + Pattern.quote(change.was) + "(?![\\p{L}\\p{N}]|\\.\\p{N})");
    }

    String in(String text) {
        var mended = text;
        for (var change : changes) {
            mended = words(change).matcher(mended).replaceFirst(Matcher.quoteReplacement(change.is));
        }
        return mended;
    }

    /// All old words, and all new ones, for a short line.
    public String was() {
        return changes.stream().map(Change::was).collect(Collectors.joining(", "));
    }

    public String is() {
        return changes.stream().map(Change::is).collect(Collectors.joining(", "));
    }
}
