package enthesis.ui.practice.macro;

import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.value.PersonId;
import enthesis.ui.practice.list.Offered;
import java.util.List;

/// A macro in the list, and whose it is.
public record MacroLine(KeptMacro entry, Whose whose) implements Offered<KeptMacro> {

    /// Whose a macro is: as shipped, everybody's by the practice, one's own, or taken out.
    public enum Whose {
        SHIPPED, EVERYBODY, MINE, TAKEN_OUT
    }

    /// What somebody may type, of these.
    public static List<Macro> typed(List<MacroLine> lines, PersonId who) {
        return KeptMacro.of(lines.stream().filter(line -> !line.hidden()).map(MacroLine::entry).toList(), who);
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String named() {
        return entry.macro().name();
    }

    @Override
    public boolean hidden() {
        return whose == Whose.TAKEN_OUT;
    }
}
