package enthesis.domain.solution;

import enthesis.domain.value.MgPerMl;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is in a syringe: total volume, doses in mg, and osmolarity in mOsm/L as an ideal sum (clinical.md 5.2). Doses
/// are exact, percentages rounded to four decimals: a dose is never reckoned from a percentage.
public record Contents(
        Millilitres volume,
        Milligrams dextrose,
        Milligrams anaesthetic,
        Percent dextrosePercent,
        Percent anaestheticPercent,
        BigDecimal osmolarity) {

    /// The dextrose in so much of it.
    public Milligrams dextroseIn(Millilitres part) {
        return dextrose.in(part, volume);
    }

    /// The anaesthetic in so much of it.
    public Milligrams anaestheticIn(Millilitres part) {
        return anaesthetic.in(part, volume);
    }

    /// Rounded to 10, because it is only ever "about".
    public int osmolarityAbout() {
        return osmolarity.movePointLeft(1).setScale(0, RoundingMode.HALF_UP).intValueExact() * 10;
    }

    public MgPerMl dextrosePerMl() {
        return dextrosePercent.concentration();
    }

    public MgPerMl anaestheticPerMl() {
        return anaestheticPercent.concentration();
    }
}
