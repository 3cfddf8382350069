package enthesis.storage.insight;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.care.Adherence;
import enthesis.domain.insight.care.Completeness;
import enthesis.domain.insight.care.Harm;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.domain.insight.care.SolutionQuality;
import enthesis.domain.insight.flare.FlareAndResponse;
import enthesis.domain.insight.flare.FlareByPercent;
import enthesis.domain.insight.flare.SamePatient;
import enthesis.domain.insight.response.ByIndication;
import enthesis.domain.insight.response.SessionsNeeded;
import enthesis.domain.practice.outcome.Window;
import java.util.List;

/// The answers to all questions about what was seen. The outcomes stand once for each window; the flare is set against
/// the first of them.
record Insight(Reckoning reckoning, FlareByPercent flare, SamePatient samePatient, FlareAndResponse predicts,
        List<ByIndication> outcomes, SessionsNeeded sessions, Harm harm, NsaidKept nsaid, Completeness completeness,
        Adherence adherence, SolutionQuality solutions) {

    static Insight of(Reckoning reckoning) {
        var windows = reckoning.practice.outcomes().windows();
        return new Insight(reckoning, FlareByPercent.of(reckoning), SamePatient.of(reckoning),
                FlareAndResponse.of(reckoning, windows.getFirst()), outcomes(reckoning, windows),
                SessionsNeeded.of(reckoning), Harm.of(reckoning), NsaidKept.of(reckoning), Completeness.of(reckoning),
                Adherence.of(reckoning), SolutionQuality.of(reckoning));
    }

    private static List<ByIndication> outcomes(Reckoning reckoning, List<Window> windows) {
        return windows.stream().map(window -> ByIndication.of(reckoning, window)).toList();
    }
}
