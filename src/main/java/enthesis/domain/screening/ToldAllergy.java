package enthesis.domain.screening;

import enthesis.domain.patient.Severity;
import java.util.Optional;

/// An allergy as told today.
public record ToldAllergy(int row, String substance, Optional<Severity> severity, String reaction) {}
