package enthesis.domain.practice.row;

import enthesis.domain.entry.Refusal;
import java.math.BigDecimal;
import java.util.Map;

/// What begins does not end before.
record RangeLaws(String from, String to) implements RowKind.Laws {

    @Override
    public Map<String, Refusal> broken(Row row) {
        boolean both = !row.one(from).isEmpty() && !row.one(to).isEmpty();
        return both && new BigDecimal(row.one(from)).compareTo(new BigDecimal(row.one(to))) > 0
                ? Map.of(to, Refusal.of("reference.refused.range", row.one(from)))
                : Map.of();
    }
}
