package enthesis.storage.outcome;

import enthesis.domain.outcome.Outcome;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Optional;

/// An outcome with who entered it and when; one that was withdrawn is out of everything counted and stays readable.
public record KeptOutcome(Outcome outcome, PersonId who, Instant at, Optional<Withdrawn> withdrawn) {

    /// That it should never have been entered, and why.
    public record Withdrawn(String reason, PersonId who, Instant at) {}
}
