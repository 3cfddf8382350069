package enthesis.domain.map.quick;

import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Type-ahead over the structures of a region, whichever sheet they are on: every typed word must begin a word of the
/// name, an alias or the id; only where nothing begins so, near misses are offered. Where both sides are drawn, "r" and
/// "l" at the end are the side and nothing else.
public final class QuickEntry {
    private record Ranked(Vocabulary known, double distance) {
        String id() {
            return known.target().id();
        }
    }

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
        var exact = ranked(meant, order, false);
        return exact.isEmpty() ? new Entry(ranked(meant, order, true), meant, true) : new Entry(exact, meant, false);
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

    private List<Target> ranked(Shorthand meant, Comparator<Ranked> order, boolean near) {
        var asked = new ArrayList<>(Asked.of(meant.structure(), words.abbreviations()));
        var side = region.undivided() && asked.size() > 1
                ? RegionCall.side(asked.getLast().word())
                : Optional.<Side>empty();
        if (side.isPresent()) {
            asked.removeLast();
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Ranked>();
        for (var each : known) {
            if (side.isEmpty() || each.target().side().equals(side)) {
                each.distance(asked, near).ifPresent(distance -> found.add(new Ranked(each, distance)));
            }
        }
        found.sort(order);
        return found.stream().map(one -> one.known.target()).toList();
    }
}
