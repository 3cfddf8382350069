package enthesis.domain.people;

import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Optional;

/// Somebody who works here or did: since when, and when they left.
public record Employed(Colleague colleague, Instant since, Optional<Instant> left) {

    public PersonId id() {
        return colleague.id();
    }

    public boolean isOwner() {
        return colleague.active() && colleague.role() == Role.OWNER;
    }
}
