package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import java.util.List;

/// All rules together: each looks at the facts and says its findings.
final class VisitRules {

    VisitRules(Circumstances about, Sheet sheet, Facts facts) {}

    List<Finding> findings() {
        return List.of();
    }
}
