package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many days before an injection a drug of the stop rule is left out: the practice's days, or five half-lives in
/// whole days where that is longer (clinical.md 3.2): piroxicam 12, oxaprozin 11, ibuprofen the practice's own.
public final class StopDays {
    private static final BigDecimal HALF_LIVES = BigDecimal.valueOf(5);
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private StopDays() {}

    /// `practice`: the days of the practice. What was not recognised has no half-life.
    public static int before(Recognised recognised, int practice) {
        return recognised.drugs().stream().filter(drug -> drug.kind() == DrugClass.NSAID).mapToInt(StopDays::days)
                .reduce(practice, Math::max);
    }

    private static int days(Drug drug) {
        return drug.halfLifeHours().multiply(HALF_LIVES).divide(HOURS, 0, RoundingMode.CEILING).intValueExact();
    }
}
