package enthesis.domain.map.quick;

import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Type-ahead over the structures of a region, whichever sheet they are on: every typed word must begin a word of the
/// name, an alias or the id; only where nothing begins so, or that is in doubt, near misses are offered. Where both
/// sides are drawn, "r" and "l" at the end are the side and nothing else.
public final class QuickEntry {
    private record Ranked(Vocabulary known, double distance) {
        String id() {
            return known.target().id();
        }
    }

    /// The words of a structure, and its side where it was typed.
    private record Asking(List<Asked> words, Optional<Side> side) {}

    private final Region region;
    private final List<Vocabulary> known;
    private final ShortWords words;

    public QuickEntry(Region region, ShortWords words) {
        this.region = region;
        this.words = words;
        known = region.targets().stream().map(Vocabulary::of).toList();
    }

    /// Reads `typed`; among equals, targets of `first` come first and targets of `done` (already placed) last.
    public Entry read(String typed, Set<String> first, Set<String> done) {
        return read(typed, first, done, Set.of());
    }

    /// The same where several solutions are mixed today: `letters` are theirs, in small letters.
    public Entry read(String typed, Set<String> first, Set<String> done, Set<String> letters) {
        var meant = Shorthand.read(typed, words.guidances(), letters);
        if (!meant.text(Part.VOLUME).isEmpty() && isCalled(meant.numbered())) {
            meant = meant.numbered();
        }
        var order = Comparator.comparingDouble(Ranked::distance)
                .thenComparing(found -> done.contains(found.id()))
                .thenComparing(found -> !first.contains(found.id()))
                .thenComparing(found -> !isWhole(found.known));
        var asking = asking(meant);
        var exact = ranked(asking, order, false);
        if (!exact.isEmpty() && !doubtful(exact, asking)) {
            return new Entry(targets(exact), meant, false);
        }
        return new Entry(targets(ranked(asking, order, true)), meant, true);
    }

    /// "cfl calcaneo" begins an alias of the ligament's tip, and may be a slip in the name of its other end: where the
    /// first was found by more than its own name, and another may be meant by its own, it is only near.
    private boolean doubtful(List<Vocabulary> exact, Asking asking) {
        return !exact.getFirst().named(asking.words, false) && on(asking.side)
                .anyMatch(other -> !exact.contains(other) && other.named(asking.words, true));
    }

    private Stream<Vocabulary> on(Optional<Side> side) {
        return known.stream().filter(each -> side.isEmpty() || each.target().side().equals(side));
    }

    private static List<Target> targets(List<Vocabulary> found) {
        return found.stream().map(Vocabulary::target).toList();
    }

    /// Whether others are parts of it: the joint `pip2` before its ligament `pip2-rcl`.
    private boolean isWhole(Vocabulary one) {
        var part = one.target().id() + "-";
        return known.stream().anyMatch(other -> other.target().id().startsWith(part));
    }

    private boolean isCalled(Shorthand meant) {
        var whole = Vocabulary.joined(meant.structure());
        return known.stream().anyMatch(each -> each.called().contains(whole));
    }

    private Asking asking(Shorthand meant) {
        var asked = Asked.of(meant.structure(), words.abbreviations());
        var side = region.undivided() && asked.size() > 1
                ? RegionCall.side(asked.getLast().word())
                : Optional.<Side>empty();
        return new Asking(side.isPresent() ? asked.subList(0, asked.size() - 1) : asked, side);
    }

    private List<Vocabulary> ranked(Asking asking, Comparator<Ranked> order, boolean near) {
        if (asking.words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Ranked>();
        on(asking.side).forEach(each -> each.distance(asking.words, near)
                .ifPresent(distance -> found.add(new Ranked(each, distance))));
        found.sort(order);
        return found.stream().map(Ranked::known).toList();
    }
}
