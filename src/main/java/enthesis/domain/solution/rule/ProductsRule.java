package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.CAUTION;

import enthesis.domain.finding.Finding;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import java.util.Optional;

/// A syringe that is mixed at the table for immediate use holds no more different products than the practice allows
/// (clinical.md 5.6: three).
public final class ProductsRule {

    private ProductsRule() {}

    public static Optional<Finding> finding(Mixture mixture, Rules.Mixing rules) {
        long products = mixture.parts().stream().filter(Component::used).map(Component::product).distinct().count();
        var most = rules.mostProducts();
        return products <= most.whole()
                ? Optional.empty()
                : Optional.of(Finding.of("products-" + mixture.row(), CAUTION,
                        SolutionFields.proliferant(mixture.row()), "findings.products", most.source(),
                        Long.toString(products), most.toString()));
    }
}
