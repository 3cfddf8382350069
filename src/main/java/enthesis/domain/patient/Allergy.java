package enthesis.domain.patient;

/// One allergy as told: what to ("latex"), how bad, and what happened ("hives and tight chest, 2019"; may be empty).
public record Allergy(String substance, Severity severity, String reaction) {

    public Allergy {
        if (substance.isBlank()) {
            throw new IllegalArgumentException("an allergy names its substance");
        }
    }
}
