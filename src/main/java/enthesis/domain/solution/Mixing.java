package enthesis.domain.solution;

import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// From volumes to what they come to. Volumes are taken as additive, osmolarity is an ideal sum (clinical.md 5.2), not
/// known where that of a product in it is not.
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
        var volume = pours.stream().map(Pour::volume).reduce(Millilitres.NONE, Millilitres::plus);
        if (volume.value().signum() == 0) {
            return Optional.empty();
        }
        var doses = new EnumMap<Part, Milligrams>(Part.class);
        pours.forEach(pour -> doses.merge(pour.part(), pour.volume().of(pour.stock().concentration()),
                Milligrams::plus));
        doses.remove(Part.DILUENT);
        return Optional.of(new Contents(volume, doses, osmolarity(pours, volume)));
    }

    private static Optional<BigDecimal> osmolarity(List<Pour> pours, Millilitres volume) {
        var poured = pours.stream().filter(pour -> pour.volume().value().signum() > 0).toList();
        return poured.stream().anyMatch(pour -> pour.osmolarity().isEmpty())
                ? Optional.empty()
                : Optional.of(poured.stream()
                        .map(pour -> pour.volume().value().multiply(pour.osmolarity().orElseThrow()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).divide(volume.value(), EXACT)
                        .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    Pour dextrose(Millilitres volume, Percent stock) {
        var perLitre = stock.concentration().value().multiply(BigDecimal.valueOf(1_000_000)
                .divide(practice.products().dextroseMolarMass().value(), EXACT)).movePointLeft(3);
        return new Pour(Part.DEXTROSE, volume, stock, Optional.of(perLitre));
    }

    Pour proliferant(Millilitres volume, Percent stock, String key) {
        var osmolarity = practice.products().proliferant(key).flatMap(Products.Proliferant::known);
        return new Pour(Part.PROLIFERANT, volume, stock, osmolarity);
    }

    Pour anaesthetic(Millilitres volume, Percent stock, String drug) {
        var osmolarity = practice.anaesthetics().drug(drug).map(one -> one.osmolarity()).orElse(BigDecimal.ZERO);
        return new Pour(Part.ANAESTHETIC, volume, stock, Optional.of(osmolarity));
    }

    Pour diluent(Millilitres volume, String diluent) {
        var osmolarity = practice.products().diluent(diluent).map(one -> one.osmolarity()).orElse(BigDecimal.ZERO);
        return new Pour(Part.DILUENT, volume, NONE, Optional.of(osmolarity));
    }
}
