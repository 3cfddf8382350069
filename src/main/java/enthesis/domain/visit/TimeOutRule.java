package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import java.util.List;

/// What has to be said, agreed and settled before a needle: every item, one side for all, no STOP standing.
final class TimeOutRule {

    TimeOutRule(Circumstances about, Sheet sheet, Facts facts) {}

    List<Finding> before(List<Finding> open) {
        return open.stream().filter(finding -> finding.level().needsReason()).toList();
    }
}
