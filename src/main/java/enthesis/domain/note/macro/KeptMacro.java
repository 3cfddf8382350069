package enthesis.domain.note.macro;

import enthesis.domain.note.Macro;
import enthesis.domain.value.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A macro of the practice: everybody's, or one clinician's own (`owner`). `id` stays when the short name changes.
public record KeptMacro(String id, Optional<PersonId> owner, Macro macro) {

    public boolean isOf(PersonId who) {
        return owner.equals(Optional.of(who));
    }

    public boolean isShared() {
        return owner.isEmpty();
    }

    /// What somebody may type: their own, and everybody's; their own stands for everybody's of the same name, and of
    /// the same place in the note.
    public static List<Macro> of(List<KeptMacro> all, PersonId who) {
        var own = all.stream().filter(one -> one.isOf(who)).map(KeptMacro::macro).toList();
        var shared = all.stream().filter(KeptMacro::isShared).map(KeptMacro::macro)
                .filter(one -> own.stream().noneMatch(mine -> mine.name().equals(one.name())
                        || (one.place().isPresent() && mine.place().equals(one.place()))));
        return Stream.concat(own.stream(), shared).toList();
    }
}
