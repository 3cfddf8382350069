package enthesis.storage.practice.own;

import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.value.PersonId;
import enthesis.storage.reference.MacroFile;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Optional;

/// The text macros of this practice: those that come with the program, which are everybody's, and what the practice and
/// its clinicians wrote.
public final class Macros extends OwnList<KeptMacro> {

    public Macros(Write write, List<Macro> shipped) {
        super(write, new Kind<>("macro", KeptMacro::id, one -> one.macro().name(), MacroFile::read, MacroFile::write),
                shipped.stream().map(macro -> new KeptMacro(macro.name(), Optional.empty(), macro)).toList());
    }

    @Override
    protected boolean isEverybodys(KeptMacro macro) {
        return macro.isShared();
    }

    /// All that stand, of whomever, by short name.
    public List<KeptMacro> all() {
        return now().stream().sorted(kind.byName().thenComparing(KeptMacro::isShared)).toList();
    }

    /// What somebody may type.
    public List<Macro> of(PersonId who) {
        return KeptMacro.of(all(), who);
    }
}
