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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From a target to what is drawn up: V x C / S for each part, the rest is diluent (clinical.md 5.2). Rounded as the
/// syringe can be read, the whole volume kept to the last drop: what rounding adds to dextrose is taken from the
/// anaesthetic, the rest is diluent. What cannot be made says which stock of the shelf would make it.
final class RecipeBook {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal DUST = new BigDecimal("0.01");

    private final Practice practice;

    RecipeBook(Practice practice) {
        this.practice = practice;
    }

    /// What is aimed at, from which stocks; `drug` is empty for a solution without anaesthetic.
    record Aim(Millilitres volume, Percent dextrose, Percent dextroseStock, Percent anaesthetic,
            Percent anaestheticStock,
            Optional<String> drug, boolean withDiluent) {

        BigDecimal dextroseVolume() {
            return part(dextrose, dextroseStock);
        }

        BigDecimal anaestheticVolume() {
            return part(anaesthetic, anaestheticStock);
        }

        BigDecimal diluentVolume() {
            return volume.value().subtract(dextroseVolume()).subtract(anaestheticVolume());
        }

        private BigDecimal part(Percent aimed, Percent stock) {
            return aimed.value().signum() == 0
                    ? BigDecimal.ZERO
                    : volume.value().multiply(aimed.value()).divide(stock.value(), EXACT);
        }

        Aim from(List<Instead> others) {
            return others.stream().reduce(this, Aim::from, (_, last) -> last);
        }

        private Aim from(Instead other) {
            return other.part() == Part.DEXTROSE
                    ? new Aim(volume, dextrose, other.stock(), anaesthetic, anaestheticStock, drug, withDiluent)
                    : new Aim(volume, dextrose, dextroseStock, anaesthetic, other.stock(), drug, withDiluent);
        }
    }

    Recipe of(Aim aim) {
        if (aim.dextrose().compareTo(aim.dextroseStock()) > 0) {
            return infeasible("findings.recipeDextrose", aim);
        }
        if (aim.anaesthetic().compareTo(aim.anaestheticStock()) > 0) {
            return infeasible("findings.recipeAnaesthetic", aim);
        }
        var rest = aim.diluentVolume();
        if (rest.compareTo(DUST.negate()) < 0) {
            return infeasible("findings.recipeRoom", aim);
        }
        if (!aim.withDiluent() && rest.compareTo(DUST) > 0) {
            return new Infeasible("findings.recipeDiluent", new Millilitres(decimals(rest)), List.of());
        }
        return new Feasible(new Volumes(new Millilitres(decimals(aim.dextroseVolume())),
                new Millilitres(decimals(aim.anaestheticVolume())),
                new Millilitres(decimals(rest.max(BigDecimal.ZERO)))),
                rounded(aim));
    }

    private Volumes rounded(Aim aim) {
        var total = aim.volume().value();
        var rules = practice.rules().mixing();
        boolean small = total.compareTo(rules.smallSyringe().value()) <= 0;
        var step = (small ? rules.smallStep() : rules.step()).value();
        var dextrose = round(aim.dextroseVolume(), step).min(total);
        var anaesthetic = round(aim.anaestheticVolume(), step).min(total.subtract(dextrose));
        var rest = total.subtract(dextrose).subtract(anaesthetic);
        return new Volumes(new Millilitres(dextrose), new Millilitres(anaesthetic), new Millilitres(rest));
    }

    private Infeasible infeasible(String words, Aim aim) {
        var excess = aim.diluentVolume().negate().max(BigDecimal.ZERO);
        return new Infeasible(words, new Millilitres(decimals(excess)), wouldWork(aim));
    }

    /// One other stock where one is enough, else one for the anaesthetic and one for the dextrose; the weakest first.
    private List<Instead> wouldWork(Aim aim) {
        var others = Stream.concat(anaesthetics(aim).stream(), dextroses(aim).stream()).map(List::of);
        var pairs = anaesthetics(aim).stream().flatMap(one -> dextroses(aim).stream().map(two -> List.of(one, two)));
        return Stream.concat(others, pairs).filter(way -> fits(aim.from(way))).findFirst().orElse(List.of());
    }

    private static boolean fits(Aim aim) {
        return aim.dextrose().compareTo(aim.dextroseStock()) <= 0
                && aim.anaesthetic().compareTo(aim.anaestheticStock()) <= 0 && aim.diluentVolume().signum() >= 0;
    }

    /// Stronger stocks of the shelf.
    private List<Instead> anaesthetics(Aim aim) {
        return aim.drug().flatMap(practice.anaesthetics()::drug).map(one -> one.stocks()).orElse(List.of())
                .stream().filter(stock -> stock.compareTo(aim.anaestheticStock()) > 0).sorted()
                .map(stock -> new Instead(Part.ANAESTHETIC, stock)).toList();
    }

    private List<Instead> dextroses(Aim aim) {
        return practice.products().dextroseStocks().stream()
                .filter(stock -> stock.compareTo(aim.dextroseStock()) > 0).sorted()
                .map(stock -> new Instead(Part.DEXTROSE, stock)).toList();
    }

    private static BigDecimal round(BigDecimal volume, BigDecimal step) {
        return volume.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static BigDecimal decimals(BigDecimal volume) {
        return volume.setScale(4, RoundingMode.HALF_UP);
    }
}
