package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.REFUSED;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Recipe;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A target that its stocks cannot make is refused, with the stock that would; a strength that is not on the shelf is
/// asked about, for it is a slip more often than a product.
public final class RecipeRule {
    /// The words when none of the shelf would work, when one other stock would, when two would.
    private static final List<String> WAYS = List.of("", "Instead", "Both");

    private final Practice practice;

    public RecipeRule(Practice practice) {
        this.practice = practice;
    }

    public List<Finding> findings(Mixture mixture) {
        var findings = new ArrayList<Finding>();
        mixture.recipe().or(() -> tooWeak(mixture)).flatMap(recipe -> refused(recipe, mixture))
                .ifPresent(findings::add);
        unusual(mixture.component(Part.DEXTROSE), practice.products().dextroseStocks(), mixture)
                .ifPresent(findings::add);
        mixture.anaesthetic().flatMap(practice.anaesthetics()::drug)
                .flatMap(drug -> unusual(mixture.component(Part.ANAESTHETIC), drug.stocks(), mixture))
                .ifPresent(findings::add);
        return findings;
    }

    /// Said as soon as target and stock are known, whatever else is still empty; of both parts at once.
    private Optional<Recipe> tooWeak(Mixture mixture) {
        var target = mixture.target();
        var drugs = mixture.anaesthetic().flatMap(practice.anaesthetics()::drug).map(drug -> drug.stocks());
        boolean dextrose = tooWeak(target.dextrose(), mixture.component(Part.DEXTROSE));
        boolean anaesthetic = tooWeak(target.anaesthetic(), mixture.component(Part.ANAESTHETIC));
        var ways = new ArrayList<Optional<Recipe.Instead>>();
        if (anaesthetic) {
            ways.add(stronger(target.anaesthetic(), Part.ANAESTHETIC, drugs.orElse(List.of())));
        }
        if (dextrose) {
            ways.add(stronger(target.dextrose(), Part.DEXTROSE, practice.products().dextroseStocks()));
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recipe.Infeasible(
                        dextrose ? "findings.recipeDextrose" : "findings.recipeAnaesthetic", Millilitres.NONE,
                        ways.stream().allMatch(Optional::isPresent)
                                ? ways.stream().flatMap(Optional::stream).toList()
                                : List.of()));
    }

    private static boolean tooWeak(Entered<Percent> target, Component component) {
        return target.asValue().filter(aimed -> component.stock().asValue()
                .filter(stock -> aimed.compareTo(stock) > 0).isPresent()).isPresent();
    }

    private static Optional<Recipe.Instead> stronger(Entered<Percent> target, Part part, List<Percent> shelf) {
        return target.asValue().flatMap(aimed -> shelf.stream().filter(stock -> stock.compareTo(aimed) >= 0).sorted()
                .findFirst()).map(stock -> new Recipe.Instead(part, stock));
    }

    private static Optional<Finding> refused(Recipe recipe, Mixture mixture) {
        return switch (recipe) {
            case Recipe.Feasible _ -> Optional.empty();
            case Recipe.Infeasible no -> Optional.of(new Finding("recipe-" + mixture.row(), REFUSED, where(no, mixture),
                    no.words() + WAYS.get(no.wouldWork().size()), values(no, mixture), Source.PRACTICE,
                    mend(no, mixture)));
        };
    }

    private static Field where(Recipe.Infeasible no, Mixture mixture) {
        return no.words().equals("findings.recipeAnaesthetic")
                ? SolutionFields.anaestheticPercent(mixture.row())
                : no.words().equals("findings.recipeDiluent")
                        ? SolutionFields.diluent(mixture.row())
                        : SolutionFields.dextrosePercent(mixture.row());
    }

    private static List<String> values(Recipe.Infeasible no, Mixture mixture) {
        var target = mixture.target();
        return List.of(said(target.dextrose().asValue()), said(mixture.component(Part.DEXTROSE).stock().asValue()),
                said(target.anaesthetic().asValue()), said(mixture.component(Part.ANAESTHETIC).stock().asValue()),
                no.excess().toString(), stock(no, Part.DEXTROSE, Part.ANAESTHETIC),
                stock(no, Part.ANAESTHETIC, Part.DEXTROSE));
    }

    /// The stock that would work of a part, else of the other.
    private static String stock(Recipe.Infeasible no, Part part, Part other) {
        return Stream.of(part, other)
                .flatMap(each -> no.wouldWork().stream().filter(way -> way.part() == each))
                .map(way -> way.stock().toString()).findFirst().orElse("");
    }

    private static Map<Field, String> mend(Recipe.Infeasible no, Mixture mixture) {
        return no.wouldWork().stream().collect(Collectors.toMap(
                other -> SolutionFields.stock(mixture.row(), other.part()), other -> other.stock().toString()));
    }

    private static Optional<Finding> unusual(Component component, List<Percent> shelf, Mixture mixture) {
        return component.stock().asValue().filter(stock -> !shelf.contains(stock))
                .map(stock -> Finding.of("stock-" + component.product() + "-" + mixture.row(), ASK,
                        SolutionFields.stock(mixture.row(), component.part()), "findings.stockUnusual", Source.PRACTICE,
                        stock.toString(), component.product()));
    }

    private static String said(Optional<Percent> percent) {
        return percent.map(Percent::toString).orElse("0");
    }
}
