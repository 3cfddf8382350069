package enthesis.domain.map.index;

import enthesis.domain.map.Kind;
import enthesis.domain.map.Target;
import enthesis.domain.map.Typical;
import java.util.List;

/// What a practice may say of a structure: its name and what else it is called, what it is, what is usual there, what
/// lies near it, a note. Where it lies, and on which side, belongs to the drawings.
public record Said(String name, List<String> aliases, Kind kind, Typical typical, List<String> atRisk, String note) {

    public Said {
        aliases = List.copyOf(aliases);
        atRisk = List.copyOf(atRisk);
    }

    static Said of(Target target, String name) {
        return new Said(name, target.aliases(), target.kind(), target.typical(), target.atRisk(), target.note());
    }

    Target over(Target target, String called) {
        return target.said(called, aliases, kind, typical, atRisk, note);
    }
}
