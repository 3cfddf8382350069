package enthesis.domain.solution;

import enthesis.domain.value.MgPerMl;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/// What is in a syringe: total volume, the dose of each part in mg, and osmolarity in mOsm/L as an ideal sum
/// (clinical.md 5.2); empty where a product of unknown osmolarity is in it. Doses are exact, percentages rounded to four
/// decimals: a dose is never reckoned from a percentage.
public record Contents(Millilitres volume, Map<Part, Milligrams> doses, Optional<BigDecimal> osmolarity) {
    private static final int DECIMALS = 4;

    public Contents {
        doses = Map.copyOf(doses);
    }

    public Milligrams dose(Part part) {
        return doses.getOrDefault(part, Milligrams.NONE);
    }

    /// What of a part is in so much of it.
    public Milligrams doseIn(Part part, Millilitres some) {
        return dose(part).in(some, volume);
    }

    public Percent percent(Part part) {
        return new Percent(dose(part).value().divide(volume.value(), MathContext.DECIMAL64).movePointLeft(1)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public MgPerMl perMl(Part part) {
        return percent(part).concentration();
    }

    public Milligrams dextrose() {
        return dose(Part.DEXTROSE);
    }

    public Milligrams anaesthetic() {
        return dose(Part.ANAESTHETIC);
    }

    public Milligrams dextroseIn(Millilitres some) {
        return doseIn(Part.DEXTROSE, some);
    }

    public Milligrams anaestheticIn(Millilitres some) {
        return doseIn(Part.ANAESTHETIC, some);
    }

    public Percent dextrosePercent() {
        return percent(Part.DEXTROSE);
    }

    public Percent anaestheticPercent() {
        return percent(Part.ANAESTHETIC);
    }

    /// Rounded to 10, because it is only ever "about".
    public Optional<Integer> osmolarityAbout() {
        return osmolarity.map(exact -> exact.movePointLeft(1).setScale(0, RoundingMode.HALF_UP).intValueExact() * 10);
    }
}
