package enthesis.storage.practice;

import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.OwnEntries.Own;
import enthesis.storage.reference.MacroFile;
import enthesis.storage.trail.Write;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The text macros of this practice: those that come with the program, which are everybody's, changed or taken out, and
/// what the practice and its clinicians wrote.
public final class Macros {
    private static final Own AS_SHIPPED = new Own(Standing.SHIPPED, "");
    private static final Own TAKEN_OUT = new Own(Standing.TAKEN_OUT, "");

    private final OwnEntries own;
    private final Map<String, KeptMacro> shipped = new LinkedHashMap<>();

    public Macros(Write write, List<Macro> shipped) {
        own = new OwnEntries(write, "macro");
        shipped.forEach(macro -> this.shipped.put(macro.name(), new KeptMacro(macro.name(), Optional.empty(), macro)));
    }

    /// All that stand, of whomever, by short name.
    public List<KeptMacro> all() {
        var rows = own.all();
        return Stream.concat(shipped.keySet().stream(), rows.keySet().stream()).distinct()
                .flatMap(id -> standing(id, rows).stream())
                .sorted(Comparator.comparing((KeptMacro one) -> one.macro().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(KeptMacro::isShared))
                .toList();
    }

    /// What somebody may type.
    public List<Macro> of(PersonId who) {
        return KeptMacro.of(all(), who);
    }

    private Optional<KeptMacro> standing(String id, Map<String, Own> rows) {
        return read(id, rows.getOrDefault(id, AS_SHIPPED));
    }

    private Optional<KeptMacro> read(String id, Own row) {
        return switch (row.standing()) {
            case SHIPPED -> shipped(id);
            case OWN -> Optional.of(MacroFile.read(id, row.json()));
            case TAKEN_OUT -> Optional.empty();
        };
    }

    /// As it came with the program; empty for what was written here.
    public Optional<KeptMacro> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    /// Keeps a macro that was `before` when the edit began; empty when it is new. What is as shipped stands as shipped
    /// again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    public void keep(Optional<KeptMacro> before, KeptMacro macro, PersonId who) {
        expect(macro.id(), before);
        if (!Optional.of(macro).equals(before)) {
            boolean everybodys = macro.isShared() || before.filter(KeptMacro::isShared).isPresent();
            set(everybodys, macro.id(), row(macro), who);
        }
    }

    /// What is everybody's belongs to the practice.
    private void set(boolean everybodys, String id, Own row, PersonId who) {
        if (everybodys) {
            own.set(Map.of(id, row), who);
        } else {
            own.setOwn(Map.of(id, row), who);
        }
    }

    private Own row(KeptMacro macro) {
        return Optional.of(macro).equals(shipped(macro.id()))
                ? AS_SHIPPED
                : new Own(Standing.OWN, MacroFile.write(macro));
    }

    /// Takes it out; what it said stays in its history.
    public void takeOut(KeptMacro macro, PersonId who) {
        expect(macro.id(), Optional.of(macro));
        set(macro.isShared(), macro.id(), TAKEN_OUT, who);
    }

    /// Those taken out that somebody may have back: everybody's and their own, as they last stood.
    public List<KeptMacro> takenOut(PersonId who) {
        return own.all().entrySet().stream().filter(row -> row.getValue().standing() == Standing.TAKEN_OUT)
                .flatMap(row -> last(row.getKey()).stream()).filter(one -> one.isShared() || one.isOf(who))
                .sorted(Comparator.comparing((KeptMacro one) -> one.macro().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// Puts one back that was taken out.
    public void giveBack(KeptMacro macro, PersonId who) {
        expect(macro.id(), Optional.empty());
        set(macro.isShared(), macro.id(), row(macro), who);
    }

    private void expect(String id, Optional<KeptMacro> before) {
        if (!standing(id, own.all()).equals(before)) {
            throw new ChangedMeanwhile();
        }
    }

    private Optional<KeptMacro> last(String id) {
        return history(id).stream().flatMap(version -> version.entry().stream()).findFirst().or(() -> shipped(id));
    }

    /// How a macro stood, the newest first; one taken out shows nothing.
    public List<Version<Optional<KeptMacro>>> history(String id) {
        return own.history(id).stream().map(version -> new Version<>(version.from(), version.who(),
                version.standing(), read(id, new Own(version.standing(), version.entry())))).toList();
    }
}
