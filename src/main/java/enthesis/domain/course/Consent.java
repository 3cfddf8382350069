package enthesis.domain.course;

import enthesis.domain.value.Side;
import java.time.LocalDate;

/// Consent as a dated fact: who explained it, which version of the form, and the side as the patient understood it.
public record Consent(LocalDate given, String explainedBy, String version, Side side) {}
