package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many days before an injection a drug of the stop rule is left out: the practice's days, or five half-lives (as
/// many as the practice counts) in whole days where that is longer (clinical.md 3.2): piroxicam 12, oxaprozin 11,
/// ibuprofen the practice's own.
public final class StopDays {
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private StopDays() {}

    /// What was not recognised has no half-life.
    public static int before(Recognised recognised, Rules.Medication practice) {
        return recognised.drugs().stream().filter(drug -> drug.kind() == DrugClass.NSAID)
                .mapToInt(drug -> days(drug, practice.halfLives().value()))
                .reduce(practice.before().whole(), Math::max);
    }

    /// The longest half-life, in hours, of what is meant.
    public static BigDecimal longest(Recognised recognised) {
        return recognised.drugs().stream().filter(drug -> drug.kind() == DrugClass.NSAID).map(Drug::halfLifeHours)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static int days(Drug drug, BigDecimal halfLives) {
        return drug.halfLifeHours().multiply(halfLives).divide(HOURS, 0, RoundingMode.CEILING).intValueExact();
    }
}
