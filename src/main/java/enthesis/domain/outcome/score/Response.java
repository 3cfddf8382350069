package enthesis.domain.outcome.score;

import enthesis.domain.practice.outcome.Outcomes.Responder;
import java.math.BigDecimal;

/// Whether somebody has answered to the treatment, by average pain before and at the window (clinical.md 11.1). Who had
/// hardly any pain before is left out, and counted.
public enum Response {
    SUBSTANTIAL, RESPONDER, NONE, EXCLUDED;

    public static Response of(Change pain, Responder rules) {
        var share = pain.percent();
        if (share.isEmpty() || pain.before().compareTo(rules.floor().value()) < 0) {
            return EXCLUDED;
        }
        if (pain.gain().compareTo(rules.points().value()) < 0 || below(share.get(), rules.percent().value())) {
            return NONE;
        }
        return below(share.get(), rules.substantialPercent().value()) ? RESPONDER : SUBSTANTIAL;
    }

    /// By the patient's own global impression of change, as the alternative.
    public static Response ofGlobal(int category, Responder rules) {
        return category <= rules.globalUpTo().whole() ? RESPONDER : NONE;
    }

    public boolean responded() {
        return this == SUBSTANTIAL || this == RESPONDER;
    }

    private static boolean below(BigDecimal share, BigDecimal least) {
        return share.compareTo(least) < 0;
    }
}
