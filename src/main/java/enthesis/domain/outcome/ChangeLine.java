package enthesis.domain.outcome;

import enthesis.domain.outcome.score.Change;

/// A change in words: what was asked, the two scores and the difference, what that is worth and by whose number,
/// between which days. `certain`: it does not lie within the error of measurement.
public record ChangeLine(String name, String figures, String says, String source, String between,
        Change.Verdict verdict, boolean certain) {

    /// "Pain on average 7 → 3, −4 (57 %), at or beyond the MCID of 2, and 30 % or more"
    public String sentence() {
        return name + " " + figures + ", " + says;
    }
}
