package enthesis.domain.visit;

/// How a visit ended. What the record needs before it can be signed follows from it: only what was done is asked for.
public enum Ending {
    INJECTED, DEFERRED, STOPPED, ASSESSMENT_ONLY
}
