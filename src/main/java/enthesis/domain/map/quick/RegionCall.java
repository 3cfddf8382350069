package enthesis.domain.map.quick;

import enthesis.domain.map.Region;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A region called by name with its side: "knee r", "hand left". The side is never left out, so that it is a deliberate
/// word each time.
public record RegionCall(Region region, Side side) {
    private static final int LETTERS = 2;

    /// Empty where no single region, or no side, is meant.
    public static Optional<RegionCall> read(String typed, List<Region> regions) {
        var words = new ArrayList<>(Vocabulary.split(typed));
        if (words.size() < 2) {
            return Optional.empty();
        }
        var side = side(words.removeLast());
        var meant = called(words, regions);
        return side.flatMap(its -> meant.map(region -> new RegionCall(region, its)));
    }

    /// The region that was called without its side: "knee". Empty where no single one is meant.
    public static Optional<Region> sideless(String typed, List<Region> regions) {
        return called(Vocabulary.split(typed), regions);
    }

    private static Optional<Region> called(List<String> words, List<Region> regions) {
        var name = String.join(" ", words);
        var meant = regions.stream().filter(region -> name.length() >= LETTERS && isCalled(region, name)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    static Optional<Side> side(String word) {
        return List.of(Side.RIGHT, Side.LEFT).stream()
                .filter(side -> side.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private static boolean isCalled(Region region, String name) {
        return region.name().startsWith(name) || region.aliases().stream().anyMatch(alias -> alias.startsWith(name));
    }
}
