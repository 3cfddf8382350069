package enthesis.domain.solution.shelf;

import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.util.Optional;

/// A visit in which a lot was named: what was drawn up of it, and how much of that solution was injected. `voided` is a
/// visit that was declared void, or whose note was entered in error; it is listed all the same.
public record Received(PatientId patient, VisitId visit, Instant performed, Product product, String lot,
        Optional<Millilitres> drawn, Optional<Millilitres> injected, boolean voided) {}
