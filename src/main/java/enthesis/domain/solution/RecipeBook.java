package enthesis.domain.solution;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Recipe.Feasible;
import enthesis.domain.solution.Recipe.Infeasible;
import enthesis.domain.solution.Recipe.Instead;
import enthesis.domain.solution.Recipe.Volumes;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// From a target to what is drawn up: V x C / S for each part, the rest is diluent (clinical.md 5.2). Rounded as the
/// syringe can be read, the whole volume kept to the last drop: what rounding adds to one part is taken from the next,
/// the rest is diluent. What cannot be made says which stock of the shelf would make it.
final class RecipeBook {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal DUST = new BigDecimal("0.01");

    private final Practice practice;

    RecipeBook(Practice practice) {
        this.practice = practice;
    }

    /// A part that is aimed at: how strong in the end, from which stock.
    record Wanted(Part part, String product, Percent aimed, Percent stock) {

        boolean tooStrong() {
            return aimed.compareTo(stock) > 0;
        }

        BigDecimal in(Millilitres volume) {
            return aimed.value().signum() == 0
                    ? BigDecimal.ZERO
                    : volume.value().multiply(aimed.value()).divide(stock.value(), EXACT);
        }
    }

    /// What is aimed at: the parts beside the diluent, dextrose first.
    record Aim(Millilitres volume, List<Wanted> parts, boolean withDiluent) {

        Aim {
            parts = List.copyOf(parts);
        }

        BigDecimal volume(Part part) {
            return parts.stream().filter(one -> one.part() == part).map(one -> one.in(volume)).findFirst()
                    .orElse(BigDecimal.ZERO);
        }

        BigDecimal diluentVolume() {
            return parts.stream().map(one -> one.in(volume)).reduce(volume.value(), BigDecimal::subtract);
        }

        Aim from(List<Instead> others) {
            return new Aim(volume, parts.stream().map(one -> others.stream()
                    .filter(other -> other.part() == one.part()).findFirst()
                    .map(other -> new Wanted(one.part(), one.product(), one.aimed(), other.stock())).orElse(one))
                    .toList(), withDiluent);
        }
    }

    Recipe of(Aim aim) {
        var tooStrong = aim.parts().stream().filter(Wanted::tooStrong).map(Wanted::part).findFirst();
        if (tooStrong.isPresent()) {
            return infeasible(Recipe.tooStrong(tooStrong.get()), aim);
        }
        var rest = aim.diluentVolume();
        if (rest.compareTo(DUST.negate()) < 0) {
            return infeasible("findings.recipeRoom", aim);
        }
        if (!aim.withDiluent() && rest.compareTo(DUST) > 0) {
            return new Infeasible("findings.recipeDiluent", new Millilitres(decimals(rest)), List.of());
        }
        return new Feasible(exact(aim), rounded(aim));
    }

    private static Volumes exact(Aim aim) {
        return new Volumes(exact(aim.volume(Part.DEXTROSE)), exact(aim.volume(Part.PROLIFERANT)),
                exact(aim.volume(Part.ANAESTHETIC)), exact(aim.diluentVolume().max(BigDecimal.ZERO)));
    }

    private static Millilitres exact(BigDecimal volume) {
        return new Millilitres(decimals(volume));
    }

    private Volumes rounded(Aim aim) {
        var rules = practice.rules().mixing();
        boolean small = aim.volume().value().compareTo(rules.smallSyringe().value()) <= 0;
        var step = (small ? rules.smallStep() : rules.step()).value();
        var volumes = new EnumMap<Part, Millilitres>(Part.class);
        var left = aim.volume().value();
        for (var one : aim.parts()) {
            var volume = round(one.in(aim.volume()), step).min(left);
            volumes.put(one.part(), new Millilitres(volume));
            left = left.subtract(volume);
        }
        return new Volumes(volumes.getOrDefault(Part.DEXTROSE, Millilitres.NONE),
                volumes.getOrDefault(Part.PROLIFERANT, Millilitres.NONE),
                volumes.getOrDefault(Part.ANAESTHETIC, Millilitres.NONE), new Millilitres(left));
    }

    private Infeasible infeasible(String words, Aim aim) {
        var excess = aim.diluentVolume().negate().max(BigDecimal.ZERO);
        return new Infeasible(words, exact(excess), wouldWork(aim));
    }

    /// The fewest other stocks that are enough; of the anaesthetic rather than of what shall work, the weakest first.
    private List<Instead> wouldWork(Aim aim) {
        List<List<Instead>> ways = List.of(List.of());
        for (var one : aim.parts().reversed()) {
            var stronger = stronger(one);
            ways = ways.stream().flatMap(way -> Stream.concat(
                    stronger.stream().map(other -> Stream.concat(way.stream(), Stream.of(other)).toList()),
                    Stream.of(way))).toList();
        }
        return ways.stream().filter(way -> fits(aim.from(way))).min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean fits(Aim aim) {
        return aim.parts().stream().noneMatch(Wanted::tooStrong) && aim.diluentVolume().signum() >= 0;
    }

    /// Stronger stocks of the shelf.
    private List<Instead> stronger(Wanted one) {
        return practice.stocks(one.product()).stream().filter(stock -> stock.compareTo(one.stock()) > 0)
                .sorted().map(stock -> new Instead(one.part(), stock)).toList();
    }

    private static BigDecimal round(BigDecimal volume, BigDecimal step) {
        return volume.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static BigDecimal decimals(BigDecimal volume) {
        return volume.setScale(4, RoundingMode.HALF_UP);
    }
}
