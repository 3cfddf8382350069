package enthesis.domain.consent;

/// Who consents: the patient, or somebody for them; then `because` says why the patient does not, unless the patient is
/// below the age the practice has set.
public record Signer(Capacity capacity, String name, String because) {

    /// In what capacity somebody consents.
    public enum Capacity {
        PATIENT, PARENT, GUARDIAN, REPRESENTATIVE
    }
}
