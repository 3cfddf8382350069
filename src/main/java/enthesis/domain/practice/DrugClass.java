package enthesis.domain.practice;

/// What kind of drug it is, as far as the rules care. Low-dose aspirin is only ever "keep taking" (clinical.md
/// 3.1, M4).
public enum DrugClass {
    NSAID, NSAID_TOPICAL, ASPIRIN_HIGH, ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER
}
