package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/// What the record needs before it can be signed, by how the visit ended (clinical.md 1.1).
final class SignGate {

    SignGate(Circumstances about, Sheet sheet, Facts facts) {}

    List<Finding> missing() {
        return List.of();
    }

    List<Finding> gate(List<Finding> missing, List<Finding> open) {
        return Stream.concat(open.stream(), missing.stream()).distinct().toList();
    }
}
