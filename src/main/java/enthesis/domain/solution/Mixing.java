package enthesis.domain.solution;

import enthesis.domain.practice.Practice;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// From volumes to what they come to. Volumes are taken as additive, osmolarity is an ideal sum (clinical.md 5.2);
/// percentages are kept to four decimals.
final class Mixing {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final Percent NONE = Percent.of("0");
    private static final int DECIMALS = 4;

    private final Practice practice;

    Mixing(Practice practice) {
        this.practice = practice;
    }

    /// What these pours come to; empty when nothing is poured.
    static Optional<Contents> of(List<Pour> pours) {
        var volume = sum(pours, pour -> pour.volume().value());
        if (volume.signum() == 0) {
            return Optional.empty();
        }
        var dextrose = sum(pours, pour -> pour.volume().of(pour.dextrose().concentration()).value());
        var anaesthetic = sum(pours, pour -> pour.volume().of(pour.anaesthetic().concentration()).value());
        var osmolarity = sum(pours, pour -> pour.volume().value().multiply(pour.osmolarity())).divide(volume, EXACT);
        return Optional.of(new Contents(new Millilitres(volume), new Milligrams(dextrose), new Milligrams(anaesthetic),
                percent(dextrose, volume), percent(anaesthetic, volume),
                osmolarity.setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal sum(List<Pour> pours, Function<Pour, BigDecimal> amount) {
        return pours.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Percent percent(BigDecimal milligrams, BigDecimal volume) {
        return new Percent(milligrams.divide(volume, EXACT).movePointLeft(1).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    Pour dextrose(Millilitres volume, Percent stock) {
        var perLitre = stock.concentration().value().multiply(BigDecimal.valueOf(1_000_000)
                .divide(practice.products().dextroseMolarMass().value(), EXACT)).movePointLeft(3);
        return new Pour(volume, stock, NONE, perLitre);
    }

    Pour anaesthetic(Millilitres volume, Percent stock, String drug) {
        var osmolarity = practice.anaesthetics().drug(drug).map(one -> one.osmolarity()).orElse(BigDecimal.ZERO);
        return new Pour(volume, NONE, stock, osmolarity);
    }

    Pour diluent(Millilitres volume, String diluent) {
        var osmolarity = practice.products().diluent(diluent).map(one -> one.osmolarity()).orElse(BigDecimal.ZERO);
        return new Pour(volume, NONE, NONE, osmolarity);
    }
}
