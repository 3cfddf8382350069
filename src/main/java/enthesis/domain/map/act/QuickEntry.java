package enthesis.domain.map.act;

import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Type-ahead over the structures of a region, whichever sheet they are on: every typed word must begin a word of the
/// name, an alias or the id; only where nothing begins so, near misses are offered. A number at the end is the volume:
/// "per 0.5", "atfl 0,5".
public final class QuickEntry {
    private static final Pattern VOLUME = Pattern.compile("(?:[0-9]{1,2}|[0-9]{0,2}[.,][0-9]{1,3})(?:ml)?");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Known(Target target, List<String> name, List<String> others) {}

    private record Ranked(Known known, int rank) {}

    private final List<Known> known;

    public QuickEntry(Region region) {
        known = region.targets().stream().map(target -> new Known(target, split(target.name()), others(target)))
                .toList();
    }

    /// Reads `typed`; among equals, targets of `first` come first and targets of `done` (already placed) last.
    public Entry read(String typed, Set<String> first, Set<String> done) {
        var words = new ArrayList<>(List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        var volume = "";
        if (words.size() > 1 && VOLUME.matcher(words.getLast()).matches()) {
            volume = words.removeLast().replace("ml", "");
        }
        var asked = split(String.join(" ", words));
        if (asked.isEmpty()) {
            return Entry.NOTHING;
        }
        var exact = ranked(asked, first, done, false);
        if (!exact.isEmpty()) {
            return new Entry(exact, volume, false);
        }
        var near = ranked(asked, first, done, true);
        return near.isEmpty() ? Entry.NOTHING : new Entry(near, volume, true);
    }

    private List<Target> ranked(List<String> asked, Set<String> first, Set<String> done, boolean fuzzy) {
        var order = Comparator.comparingInt(Ranked::rank)
                .thenComparing(found -> done.contains(found.known.target.id()))
                .thenComparing(found -> !first.contains(found.known.target.id()));
        return known.stream()
                .map(each -> new Ranked(each, rank(asked, each, fuzzy)))
                .filter(found -> found.rank >= 0)
                .sorted(order)
                .map(found -> found.known.target)
                .toList();
    }

    /// 0 where it is the id, 1 where the name itself begins so, more the further from it; -1 where a typed word has
    /// no counterpart.
    private static int rank(List<String> asked, Known known, boolean fuzzy) {
        if (String.join("", asked).equals(known.target.id().replace("-", ""))) {
            return 0;
        }
        int rank = known.name.getFirst().startsWith(asked.getFirst()) ? 1 : 2;
        for (var word : asked) {
            int distance = distance(word, known, fuzzy);
            if (distance < 0) {
                return -1;
            }
            rank += 2 * distance;
        }
        return rank;
    }

    /// 0 for a word of the name, 1 for one of an alias or the id, 2 and more for a near miss.
    private static int distance(String asked, Known known, boolean fuzzy) {
        if (begins(known.name, asked)) {
            return 0;
        }
        if (begins(known.others, asked)) {
            return 1;
        }
        int slips = fuzzy ? slips(asked, known) : Integer.MAX_VALUE;
        return slips <= Slip.allowed(asked) ? 1 + slips : -1;
    }

    private static boolean begins(List<String> words, String asked) {
        return words.stream().anyMatch(word -> word.startsWith(asked));
    }

    private static int slips(String asked, Known known) {
        return Stream.concat(known.name.stream(), known.others.stream())
                .mapToInt(word -> Slip.distance(asked, word))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> others(Target target) {
        return split(String.join(" ", target.aliases()) + " " + target.id());
    }

    private static List<String> split(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return BREAK.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
