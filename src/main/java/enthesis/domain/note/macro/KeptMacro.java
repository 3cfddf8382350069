package enthesis.domain.note.macro;

import enthesis.domain.note.Macro;
import enthesis.domain.value.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A macro of the practice: everybody's, or one clinician's own (`owner`). `id` stays when the short name changes.
public record KeptMacro(String id, Optional<PersonId> owner, Macro macro) {

    public boolean isOf(PersonId who) {
        return owner.equals(Optional.of(who));
    }

    public boolean isShared() {
        return owner.isEmpty();
    }

    /// What somebody may type: their own, and everybody's; their own stands for everybody's of the same name.
    public static List<Macro> of(List<KeptMacro> all, PersonId who) {
        return all.stream().filter(one -> one.isShared() || one.isOf(who))
                .sorted(Comparator.comparing(KeptMacro::isShared)).map(KeptMacro::macro).toList();
    }
}
