package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/// What touches the patient is on the practice's lists: of a product that was taken off them since it was chosen nobody
/// knows what it contains, so no allergy to it would be seen. It is chosen anew.
final class ListedRule {
    private static final String NONE = "none";
    static final String RULE = "unlisted";

    private final List<Finding> findings = new ArrayList<>();

    private ListedRule() {}

    static List<Finding> findings(Practice practice, Facts facts) {
        var rule = new ListedRule();
        for (var solution : facts.solutions()) {
            var drug = solution.component(Part.ANAESTHETIC).product();
            rule.listed(practice.anaesthetics().drug(drug).isPresent(), drug,
                    SolutionFields.anaesthetic(solution.row()));
            var proliferant = solution.component(Part.PROLIFERANT).product();
            rule.listed(practice.products().proliferant(proliferant).isPresent(), proliferant,
                    SolutionFields.proliferant(solution.row()));
            var diluent = solution.component(Part.DILUENT).product();
            rule.listed(practice.products().diluent(diluent).isPresent(), diluent,
                    SolutionFields.diluent(solution.row()));
        }
        var antiseptic = facts.procedure().antiseptic();
        rule.listed(practice.products().antiseptic(antiseptic).isPresent(), antiseptic, TimeOutFields.ANTISEPTIC);
        return rule.findings;
    }

    private void listed(boolean known, String key, Field where) {
        if (!known && !key.isEmpty() && !key.equals(NONE)) {
            findings.add(Finding.of(RULE + "-" + where.name() + "-" + where.row(), MISSING, where,
                    "findings.unlisted", Source.PRACTICE, key));
        }
    }
}
