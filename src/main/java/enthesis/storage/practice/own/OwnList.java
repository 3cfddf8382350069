package enthesis.storage.practice.own;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.trail.Write;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What this practice offers of one kind: entries that come with the program, changed or hidden, and its own. A hidden
/// one is not offered any more; nothing of it is lost.
public class OwnList<E> {
    protected final Kind<E> kind;
    private final OwnEntries own;
    private final Map<String, E> shipped = new LinkedHashMap<>();

    /// How a kind of entries is kept: under which word, what tells one from another, what each is called, and how it is
    /// written; `read` is given its identity, too.
    protected record Kind<E>(String word, Function<E, String> id, Function<E, String> name,
            BiFunction<String, String, E> read, Function<E, String> write) {

        Comparator<E> byName() {
            return Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER);
        }
    }

    protected OwnList(Write write, Kind<E> kind, List<E> shipped) {
        this.kind = kind;
        own = new OwnEntries(write, kind.word());
        shipped.forEach(entry -> this.shipped.put(kind.id().apply(entry), entry));
    }

    /// Those that are offered: in the order of the shipped list, then the practice's own by name.
    public final List<E> now() {
        var rows = own.all();
        return Stream.concat(shipped.keySet().stream().flatMap(id -> standing(id, rows).stream()),
                rows.keySet().stream().filter(id -> !shipped.containsKey(id))
                        .flatMap(id -> standing(id, rows).stream()).sorted(kind.byName()))
                .toList();
    }

    /// The hidden ones as they last stood, by name.
    public final List<E> hidden() {
        return own.all().entrySet().stream().filter(row -> row.getValue().standing() == Standing.TAKEN_OUT)
                .flatMap(row -> last(row.getKey()).stream()).sorted(kind.byName()).toList();
    }

    private Optional<E> standing(String id, Map<String, Own> rows) {
        return read(id, rows.getOrDefault(id, Own.AS_SHIPPED));
    }

    private Optional<E> read(String id, Own row) {
        return switch (row.standing()) {
            case SHIPPED -> shipped(id);
            case OWN -> Optional.of(kind.read().apply(id, row.json()));
            case TAKEN_OUT -> Optional.empty();
        };
    }

    /// As it came with the program; empty for the practice's own.
    public final Optional<E> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    /// Keeps one that was `before` when the edit began; empty when it is new. What is as shipped stands as shipped
    /// again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    public void keep(Optional<E> before, E entry, PersonId who) {
        expect(kind.id().apply(entry), before);
        if (!Optional.of(entry).equals(before)) {
            boolean everybodys = isEverybodys(entry) || before.filter(this::isEverybodys).isPresent();
            set(everybodys, kind.id().apply(entry), row(entry), who);
        }
    }

    /// Whether it belongs to the practice, not to one person.
    protected boolean isEverybodys(E entry) {
        return true;
    }

    private void set(boolean everybodys, String id, Own row, PersonId who) {
        if (everybodys) {
            own.set(Map.of(id, row), who);
        } else {
            own.setOwn(Map.of(id, row), who);
        }
    }

    private Own row(E entry) {
        return Optional.of(entry).equals(shipped(kind.id().apply(entry)))
                ? Own.AS_SHIPPED
                : Own.of(kind.write().apply(entry));
    }

    /// Offers it no longer.
    public void hide(E entry, PersonId who) {
        expect(kind.id().apply(entry), Optional.of(entry));
        set(isEverybodys(entry), kind.id().apply(entry), Own.HIDDEN, who);
    }

    /// Offers a hidden one again, as it last stood.
    public final void giveBack(String id, PersonId who) {
        expect(id, Optional.empty());
        var entry = last(id).orElseThrow();
        set(isEverybodys(entry), id, row(entry), who);
    }

    /// Refuses an edit that began with something else.
    protected final void expect(String id, Optional<E> before) {
        ChangedMeanwhile.expect(standing(id, own.all()), before);
    }

    /// How it stood when it was last offered.
    private Optional<E> last(String id) {
        return history(id).stream().flatMap(version -> version.entry().stream()).findFirst().or(() -> shipped(id));
    }

    /// How it stood, the newest first; a hidden one shows nothing.
    public final List<Version<Optional<E>>> history(String id) {
        return own.history(id).stream().map(version -> version.of(read(id, Own.of(version)))).toList();
    }
}
