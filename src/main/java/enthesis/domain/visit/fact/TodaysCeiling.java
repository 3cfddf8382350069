package enthesis.domain.visit.fact;

import enthesis.domain.practice.Anaesthetics.Drug;
import enthesis.domain.solution.Allowance;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Recipe;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Share;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.vitals.VitalSigns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Weighs all anaesthetic of the day, from every solution and from elsewhere, against what this patient may have. What
/// is not known makes it incomplete, with the reason; nothing is assumed.
public final class TodaysCeiling {
    private static final Milligrams NONE = Milligrams.NONE;

    private final Circumstances about;
    private final Elsewhere elsewhere;

    public TodaysCeiling(Circumstances about, Elsewhere elsewhere) {
        this.about = about;
        this.elsewhere = elsewhere;
    }

    public Ceiling of(VitalSigns vitals, List<Mixture> solutions, Totals totals) {
        var missing = missing(vitals, solutions, totals);
        if (missing.isPresent()) {
            return new Ceiling.Incomplete(missing.get());
        }
        if (!elsewhere.given() && solutions.stream().allMatch(one -> one.anaesthetic().isEmpty())) {
            return new Ceiling.NoAnaesthetic();
        }
        var reduced = Reductions.of(about);
        var whole = Allowance.of(vitals.weight().orElseThrow(), vitals.height(), about.patient().person().sex(),
                about.practice().anaesthetics());
        var allowance = reduced.map(less -> whole.reducedBy(less.by())).orElse(whole);
        var drugs = doses(solutions, totals).entrySet().stream()
                .flatMap(entry -> drug(entry.getKey()).map(drug -> share(drug, allowance, entry.getValue())).stream())
                .toList();
        return new Ceiling.Known(allowance.weight(), allowance.ideal(), allowance.idealUnknown(), vitals.weightStated(),
                reduced, drugs, sum(drugs, Ceiling.DrugShare::given), sum(drugs, Ceiling.DrugShare::planned),
                sum(drugs, Ceiling.DrugShare::drawn));
    }

    private Optional<String> missing(VitalSigns vitals, List<Mixture> solutions, Totals totals) {
        boolean any = elsewhere.given() || solutions.stream().anyMatch(one -> one.anaesthetic().isPresent());
        if (any && vitals.weight().isEmpty()) {
            return Optional.of("findings.ceilingWeight");
        }
        if (solutions.isEmpty() || solutions.stream().anyMatch(this::unclear)) {
            return Optional.of("findings.ceilingSolution");
        }
        if (totals.pointsFromNowhere() > 0) {
            return Optional.of("findings.ceilingPoint");
        }
        boolean answered = elsewhere.none() || (elsewhere.given() && elsewhere.doses().stream().allMatch(this::whole));
        return answered ? Optional.empty() : Optional.of("findings.ceilingOther");
    }

    private boolean whole(Elsewhere.Dose one) {
        return drug(one.drug()).isPresent() && one.dose().asValue().isPresent();
    }

    private boolean unclear(Mixture solution) {
        var component = solution.component(Part.ANAESTHETIC);
        boolean refused = component.drawn().asRefusal().isPresent();
        boolean unknownDrug = component.used() && drug(component.product()).isEmpty();
        return component.product().isEmpty() || unknownDrug || (component.used() && refused)
                || (component.used() && (solution.contents().isEmpty() || component.stock().asValue().isEmpty()));
    }

    private Optional<Drug> drug(String key) {
        return about.practice().anaesthetics().drug(key);
    }

    private record Doses(Milligrams given, Milligrams planned, Milligrams drawn) {

        Doses plus(Doses other) {
            return new Doses(given.plus(other.given), planned.plus(other.planned), drawn.plus(other.drawn));
        }
    }

    private Map<String, Doses> doses(List<Mixture> solutions, Totals totals) {
        var doses = new TreeMap<String, Doses>();
        for (var solution : solutions) {
            solution.anaesthetic().ifPresent(drug -> totals.of(solution.row()).ifPresent(
                    total -> doses.merge(drug, dose(total, solution), Doses::plus)));
        }
        for (var one : elsewhere.counted()) {
            var dose = one.dose().asValue().orElse(NONE);
            doses.merge(one.drug(), new Doses(dose, dose, dose), Doses::plus);
        }
        return doses;
    }

    /// What is drawn up; before anything is, what the target comes to.
    private static Doses dose(Totals.OfSolution total, Mixture solution) {
        var given = total.anaestheticGiven().orElse(NONE);
        var planned = given.plus(total.anaestheticPlanned().orElse(NONE));
        return new Doses(given, planned, total.anaestheticDrawn().or(() -> aimed(solution)).orElse(NONE));
    }

    private static Optional<Milligrams> aimed(Mixture solution) {
        return solution.recipe().flatMap(recipe -> recipe instanceof Recipe.Feasible
                ? solution.target().volume().asValue().flatMap(volume -> solution.target().anaesthetic().asValue()
                        .map(aimed -> volume.of(aimed.concentration())))
                : Optional.empty());
    }

    private static Ceiling.DrugShare share(Drug drug, Allowance allowance, Doses doses) {
        return new Ceiling.DrugShare(drug.key(), drug.mgPerKg(), drug.most(), allowance.limit(drug), doses.given,
                doses.planned, doses.drawn);
    }

    private static Share sum(List<Ceiling.DrugShare> drugs, Function<Ceiling.DrugShare, Milligrams> dose) {
        return drugs.stream().map(one -> dose.apply(one).shareOf(one.limit())).reduce(Share.NONE, Share::plus);
    }
}
