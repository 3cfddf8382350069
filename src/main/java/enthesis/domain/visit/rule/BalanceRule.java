package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.Totals;
import java.util.List;
import java.util.Optional;

/// Drawn up = injected + discarded; a difference is explained in words, and explained again when it changes.
public final class BalanceRule {
    private BalanceRule() {}

    public static List<Finding> findings(Facts facts) {
        return facts.solutions().stream()
                .flatMap(solution -> facts.totals().of(solution.row()).flatMap(total -> finding(solution, total))
                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Mixture solution, Totals.OfSolution total) {
        return total.unexplained()
                .filter(difference -> difference.signum() != 0 && !solution.rest().explains(difference))
                .map(difference -> Finding.of("balance-" + solution.row(), MISSING,
                        SolutionFields.difference(solution.row()), solution.rest().difference().isEmpty()
                                ? "findings.balance"
                                : "findings.balanceAgain",
                        Source.PRACTICE,
                        solution.letter(), total.drawnUp().orElseThrow().toString(), total.given().toString(),
                        total.discarded().orElseThrow().toString(), difference.toPlainString()));
    }
}
