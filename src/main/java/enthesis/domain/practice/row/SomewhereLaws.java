package enthesis.domain.practice.row;

import enthesis.domain.entry.Refusal;
import java.util.Map;
import java.util.stream.Stream;

/// What is avoided is avoided somewhere.
final class SomewhereLaws implements RowKind.Laws {

    @Override
    public Map<String, Refusal> broken(Row row) {
        return Stream.of("regions", "structures", "kinds").allMatch(part -> row.all(part).isEmpty())
                ? Map.of("regions", Refusal.of("reference.refused.nowhere"))
                : Map.of();
    }
}
