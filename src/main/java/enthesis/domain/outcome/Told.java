package enthesis.domain.outcome;

/// How the answers came: typed by the patient, asked and typed by somebody here, from paper; or it was asked and
/// nobody answered.
public enum Told {
    SCREEN, ASKED, PAPER, NO_ANSWER;

    public boolean answered() {
        return this != NO_ANSWER;
    }
}
