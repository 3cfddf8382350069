package enthesis.domain.solution.rule;

import enthesis.domain.finding.Finding;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import java.util.List;
import java.util.Set;

/// Findings as they are said while a visit has several solutions: each that is about one of them names its letter. The
/// ceiling is about all of them together; the balance names its solution itself.
public final class Lettered {
    private static final Set<String> NAMED = Set.of("ceiling", "balance");

    private Lettered() {}

    public static List<Finding> of(List<Finding> findings, List<Mixture> solutions) {
        return solutions.size() < 2
                ? findings
                : findings.stream().map(one -> isAboutOne(one) ? one.about(Mixture.letter(one.where().row())) : one)
                        .toList();
    }

    private static boolean isAboutOne(Finding finding) {
        var rule = finding.rule();
        return finding.where().group().equals(SolutionFields.SOLUTION)
                && NAMED.stream().noneMatch(named -> rule.equals(named) || rule.startsWith(named + "-"));
    }
}
