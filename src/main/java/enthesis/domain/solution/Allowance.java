package enthesis.domain.solution;

import enthesis.domain.patient.Sex;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.value.BodyMass;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Milligrams;
import java.math.BigDecimal;
import java.util.Optional;

/// The weight that counts for today's limits, and why.
///
/// Above the practice's BMI the lower of actual and ideal weight counts (ideal kg = cm - 100 for men, - 105 for women).
/// Without a height, or a sex that the rule knows, it is not applied: `idealUnknown` says so. When only the sex is
/// missing, the lower of both ideal weights counts. `kept` is the share of each limit that is left after a reduction
/// (clinical.md 5.4).
public record Allowance(Kilograms weight, boolean ideal, boolean idealUnknown, BigDecimal kept) {

    /// Nothing is taken off.
    public Allowance(Kilograms weight, boolean ideal, boolean idealUnknown) {
        this(weight, ideal, idealUnknown, BigDecimal.ONE);
    }

    /// The same with so much of each limit taken off, as a share of it.
    public Allowance reducedBy(BigDecimal share) {
        return new Allowance(weight, ideal, idealUnknown, BigDecimal.ONE.subtract(share));
    }

    public static Allowance of(Kilograms actual, Optional<Centimetres> height, Sex sex, Anaesthetics numbers) {
        boolean unsexed = sex != Sex.FEMALE && sex != Sex.MALE;
        if (height.isEmpty()) {
            return new Allowance(actual, false, true);
        }
        if (BodyMass.exactly(actual, height.get()).compareTo(numbers.idealAboveBmi().value()) <= 0) {
            return new Allowance(actual, false, unsexed);
        }
        var less = sex == Sex.MALE ? numbers.idealMan() : numbers.idealWoman();
        var ideal = height.get().value().subtract(less.value());
        return ideal.signum() <= 0 || ideal.compareTo(actual.value()) >= 0
                ? new Allowance(actual, false, unsexed)
                : new Allowance(new Kilograms(ideal), true, unsexed);
    }

    /// The limit of `drug` for this weight.
    public Milligrams limit(Anaesthetics.Drug drug) {
        BigDecimal byWeight = drug.mgPerKg().multiply(weight.value());
        return new Milligrams(byWeight.min(drug.most().value()).multiply(kept));
    }
}
