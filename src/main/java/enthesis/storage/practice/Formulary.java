package enthesis.storage.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualName;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.OwnEntries.Own;
import enthesis.storage.reference.FormularyFile;
import enthesis.storage.trail.Write;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The usual solutions of this practice: those that come with the program, changed or hidden, and its own. A hidden one
/// is not offered any more; nothing of it is lost.
public final class Formulary {
    private static final Own AS_SHIPPED = new Own(Standing.SHIPPED, "");
    private static final Own HIDDEN = new Own(Standing.TAKEN_OUT, "");
    private static final Comparator<UsualSolution> BY_NAME = Comparator.comparing(UsualSolution::name,
            String.CASE_INSENSITIVE_ORDER);

    private final OwnEntries own;
    private final Map<String, Example> shipped = new LinkedHashMap<>();

    public Formulary(Write write, List<Example> shipped) {
        own = new OwnEntries(write, "usual-solution");
        shipped.forEach(one -> this.shipped.put(one.solution().id(), one));
    }

    /// Those that can be taken: in the order of the shipped list, then the practice's own by name.
    public List<UsualSolution> now() {
        var rows = own.all();
        return Stream.concat(shipped.keySet().stream().flatMap(id -> standing(id, rows).stream()),
                rows.keySet().stream().filter(id -> !shipped.containsKey(id))
                        .flatMap(id -> standing(id, rows).stream()).sorted(BY_NAME))
                .toList();
    }

    /// The hidden ones as they last stood, by name.
    public List<UsualSolution> hidden() {
        return own.all().entrySet().stream().filter(row -> row.getValue().standing() == Standing.TAKEN_OUT)
                .flatMap(row -> last(row.getKey()).stream()).sorted(BY_NAME).toList();
    }

    private Optional<UsualSolution> standing(String id, Map<String, Own> rows) {
        return read(id, rows.getOrDefault(id, AS_SHIPPED));
    }

    private Optional<UsualSolution> read(String id, Own row) {
        return switch (row.standing()) {
            case SHIPPED -> shipped(id);
            case OWN -> Optional.of(FormularyFile.read(row.json()));
            case TAKEN_OUT -> Optional.empty();
        };
    }

    /// As it came with the program; empty for the practice's own.
    public Optional<UsualSolution> shipped(String id) {
        return Optional.ofNullable(shipped.get(id)).map(Example::solution);
    }

    /// Where what came with the program is from; empty for the practice's own.
    public Optional<Source> source(String id) {
        return Optional.ofNullable(shipped.get(id)).map(Example::source);
    }

    /// Keeps one that was `before` when the edit began; empty when it is new. What is as shipped stands as shipped
    /// again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    /// @throws NameTaken
    ///             if another one, hidden or not, has its name
    public void keep(Optional<UsualSolution> before, UsualSolution usual, PersonId who) {
        expect(usual.id(), before);
        Stream.concat(now().stream(), hidden().stream()).filter(other -> !other.id().equals(usual.id())
                && UsualName.same(other.name(), usual.name())).findFirst().ifPresent(other -> {
                    throw new NameTaken(other.name());
                });
        if (!Optional.of(usual).equals(before)) {
            set(usual.id(), row(usual), who);
        }
    }

    private Own row(UsualSolution usual) {
        return Optional.of(usual).equals(shipped(usual.id()))
                ? AS_SHIPPED
                : new Own(Standing.OWN, FormularyFile.write(usual));
    }

    /// Offers it no longer.
    public void hide(UsualSolution usual, PersonId who) {
        expect(usual.id(), Optional.of(usual));
        set(usual.id(), HIDDEN, who);
    }

    /// Offers a hidden one again, as it last stood.
    public void giveBack(String id, PersonId who) {
        expect(id, Optional.empty());
        set(id, row(last(id).orElseThrow()), who);
    }

    private void expect(String id, Optional<UsualSolution> before) {
        if (!standing(id, own.all()).equals(before)) {
            throw new ChangedMeanwhile();
        }
    }

    private void set(String id, Own row, PersonId who) {
        own.set(Map.of(id, row), who);
    }

    /// How it stood when it was last offered.
    private Optional<UsualSolution> last(String id) {
        return history(id).stream().flatMap(version -> version.entry().stream()).findFirst().or(() -> shipped(id));
    }

    /// How it stood, the newest first; a hidden one shows nothing.
    public List<Version<Optional<UsualSolution>>> history(String id) {
        return own.history(id).stream().map(version -> new Version<>(version.from(), version.who(),
                version.standing(), read(id, new Own(version.standing(), version.entry())))).toList();
    }
}
