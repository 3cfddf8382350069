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
    private static final String ROOM = "findings.recipeRoom";
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
        mixture.parts().stream().filter(Component::used)
                .flatMap(one -> unusual(one, practice.stocks(one.product()), mixture).stream()).forEach(findings::add);
        return findings;
    }

    /// Said as soon as target and stock are known, whatever else is still empty; of all parts at once.
    private Optional<Recipe> tooWeak(Mixture mixture) {
        var weak = mixture.parts().stream().filter(one -> tooWeak(mixture.target().of(one.part()), one)).toList();
        var ways = weak.reversed().stream().map(one -> stronger(mixture.target().of(one.part()), one.part(),
                practice.stocks(one.product()))).toList();
        return weak.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recipe.Infeasible(Recipe.tooStrong(weak.getFirst().part()), Millilitres.NONE,
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

    private Optional<Finding> refused(Recipe recipe, Mixture mixture) {
        return switch (recipe) {
            case Recipe.Feasible _ -> Optional.empty();
            case Recipe.Infeasible no -> Optional.of(new Finding("recipe-" + mixture.row(), REFUSED, where(no, mixture),
                    words(no, mixture), values(no, mixture), Source.PRACTICE, mend(no, mixture)));
        };
    }

    /// With a second proliferant all parts are named.
    private static String words(Recipe.Infeasible no, Mixture mixture) {
        if (mixture.proliferant().isEmpty()) {
            return no.words() + WAYS.get(no.wouldWork().size());
        }
        var words = no.words().equals(ROOM) ? ROOM + "Three" : no.words();
        return no.wouldWork().isEmpty() ? words : words + "Ways";
    }

    private static Field where(Recipe.Infeasible no, Mixture mixture) {
        return switch (no.words()) {
            case "findings.recipeProliferant" -> SolutionFields.proliferantPercent(mixture.row());
            case "findings.recipeAnaesthetic" -> SolutionFields.anaestheticPercent(mixture.row());
            case "findings.recipeDiluent" -> SolutionFields.diluent(mixture.row());
            default -> SolutionFields.dextrosePercent(mixture.row());
        };
    }

    private List<String> values(Recipe.Infeasible no, Mixture mixture) {
        var target = mixture.target();
        return List.of(said(target.dextrose().asValue()), said(mixture.component(Part.DEXTROSE).stock().asValue()),
                said(target.anaesthetic().asValue()), said(mixture.component(Part.ANAESTHETIC).stock().asValue()),
                no.excess().toString(), stock(no, Part.DEXTROSE, Part.ANAESTHETIC),
                stock(no, Part.ANAESTHETIC, Part.DEXTROSE), said(target.proliferant().asValue()),
                said(mixture.component(Part.PROLIFERANT).stock().asValue()), name(mixture, Part.PROLIFERANT),
                no.wouldWork().stream().map(way -> way.stock() + " % " + name(mixture, way.part()))
                        .collect(Collectors.joining(", ")));
    }

    private String name(Mixture mixture, Part part) {
        return practice.named(mixture.component(part).product());
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
        return component.stock().asValue().filter(stock -> !shelf.isEmpty() && !shelf.contains(stock))
                .map(stock -> Finding.of("stock-" + component.product() + "-" + mixture.row(), ASK,
                        SolutionFields.stock(mixture.row(), component.part()), "findings.stockUnusual", Source.PRACTICE,
                        stock.toString(), component.product()));
    }

    private static String said(Optional<Percent> percent) {
        return percent.map(Percent::toString).orElse("0");
    }
}
