package enthesis.domain.map.index;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.quick.Entry;
import enthesis.domain.map.quick.QuickEntry;
import enthesis.domain.map.quick.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Type-ahead over the whole index: the same words find the same structures as quick entry does in a visit. A region
/// may be typed before them, or alone: "knee", "knee mpfl". Near misses only where nothing begins as typed.
public final class IndexSearch {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LETTERS = 2;

    private record Drawn(Region region, List<Structure> structures, QuickEntry quick) {}

    /// The structures found in one region, best first.
    public record Found(Region region, List<Structure> structures) {

        public Found {
            structures = List.copyOf(structures);
        }
    }

    private final List<Drawn> regions = new ArrayList<>();

    public IndexSearch(Atlas atlas) {
        atlas.regions().stream().filter(region -> !region.undrawn()).forEach(region -> regions.add(
                new Drawn(region, Structure.of(region), new QuickEntry(region, atlas.shortWords()))));
    }

    /// Where any are, by region; all of them while nothing is typed.
    public List<Found> find(String typed) {
        var words = BLANKS.splitAsStream(typed.strip()).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return regions.stream().map(one -> new Found(one.region, one.structures)).toList();
        }
        var exact = found(words, false);
        return exact.isEmpty() ? found(words, true) : exact;
    }

    private List<Found> found(List<String> words, boolean near) {
        return regions.stream().map(one -> new Found(one.region, in(one, words, near)))
                .filter(found -> !found.structures.isEmpty()).toList();
    }

    private static List<Structure> in(Drawn one, List<String> words, boolean near) {
        if (isCalled(one.region, String.join(" ", words))) {
            return near ? List.of() : one.structures;
        }
        var named = words.size() > 1 && isCalled(one.region, words.getFirst())
                ? read(one, words.subList(1, words.size()), near)
                : List.<Structure>of();
        return named.isEmpty() ? read(one, words, near) : named;
    }

    private static boolean isCalled(Region region, String typed) {
        var word = Spelling.joined(typed);
        return word.length() >= LETTERS && Stream.concat(Stream.of(region.name()), region.aliases().stream())
                .anyMatch(name -> Spelling.joined(name).startsWith(word));
    }

    private static List<Structure> read(Drawn one, List<String> words, boolean near) {
        var entry = one.quick.read(String.join(" ", words), Set.of(), Set.of());
        return entry.fuzzy() == near ? structures(one, entry) : List.of();
    }

    private static List<Structure> structures(Drawn one, Entry entry) {
        return entry.targets().stream().flatMap(
                target -> one.structures.stream().filter(structure -> structure.has(target.id()))).distinct().toList();
    }
}
