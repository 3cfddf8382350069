package enthesis.domain.people;

import enthesis.domain.entry.Refusal;
import enthesis.domain.value.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everybody who works here or did, and what must stay so: no two of one name, and always an owner.
public record Staff(List<Employed> all) {

    public Staff {
        all = List.copyOf(all);
    }

    /// Why nobody new can have this name: it is under old notes, too, so that of somebody who has left is taken.
    public Optional<Refusal> admitting(String name) {
        return all.stream().filter(one -> plain(one.colleague().name()).equals(plain(name))).findFirst()
                .map(one -> Refusal.of(one.colleague().active() ? "people.refused.taken" : "people.refused.left",
                        one.colleague().name()));
    }

    /// Why somebody can't be called so: nobody else may be or have been.
    public Optional<Refusal> renaming(PersonId who, String name) {
        return new Staff(all.stream().filter(one -> !one.id().equals(who)).toList()).admitting(name);
    }

    /// Why somebody can't have another role.
    public Optional<Refusal> changing(PersonId who, Role to) {
        return to == Role.OWNER ? Optional.empty() : withoutOwner(who, "people.refused.lastOwner");
    }

    /// Why somebody's access can't end.
    public Optional<Refusal> ending(PersonId who) {
        return withoutOwner(who, "people.refused.lastOwner");
    }

    private Optional<Refusal> withoutOwner(PersonId who, String words) {
        var owners = all.stream().filter(Employed::isOwner).toList();
        return owners.size() == 1 && owners.getFirst().id().equals(who)
                ? Optional.of(Refusal.of(words, owners.getFirst().colleague().name()))
                : Optional.empty();
    }

    /// As names are compared: case and blanks do not matter.
    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
