package enthesis.domain.people;

import enthesis.domain.value.PersonId;

/// Somebody who works here, by the name they unlock with. `credentials` stand behind the name under a note ("MD"); may
/// be empty. `active` is false for those who have left; their old entries keep their name.
public record Colleague(PersonId id, String name, String credentials, Role role, boolean active) {

    public Colleague {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a colleague has a name");
        }
    }

    /// Somebody who begins today.
    public static Colleague fresh(PersonId id, String name, String credentials, Role role) {
        return new Colleague(id, name, credentials, role, true);
    }

    /// The same in another role.
    public Colleague as(Role other) {
        return new Colleague(id, name, credentials, other, active);
    }
}
