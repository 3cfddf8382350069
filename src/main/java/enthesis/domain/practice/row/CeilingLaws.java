package enthesis.domain.practice.row;

import enthesis.domain.entry.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The ceilings of an anaesthetic: with epinephrine never below without, and all said or none. A higher one lets more
/// pass, and so does one where there was none: an owner's word, with a reason.
public final class CeilingLaws implements RowKind.Laws {
    public static final String NAME_WITH = "nameWith";
    public static final String MG_PER_KG_WITH = "mgPerKgWith";
    public static final String MOST_WITH = "mostWith";
    private static final List<String> WITH = List.of(NAME_WITH, MG_PER_KG_WITH, MOST_WITH);
    private static final Map<String, String> PLAIN = Map.of(MG_PER_KG_WITH, "mgPerKg", MOST_WITH, "most");
    private static final List<String> CEILINGS = List.of("mgPerKg", "most", MG_PER_KG_WITH, MOST_WITH);

    @Override
    public Map<String, Refusal> broken(Row row) {
        var broken = new TreeMap<String, Refusal>();
        if (WITH.stream().anyMatch(part -> !row.one(part).isEmpty())) {
            WITH.stream().filter(part -> row.one(part).isEmpty())
                    .forEach(part -> broken.put(part, Refusal.of("reference.refused.with")));
        }
        PLAIN.forEach((with, plain) -> {
            if (isUnder(row.one(with), row.one(plain))) {
                broken.put(with, Refusal.of("reference.refused.underPlain", row.one(plain)));
            }
        });
        if (row.one("name").equalsIgnoreCase(row.one(NAME_WITH)) && !row.one(NAME_WITH).isEmpty()) {
            broken.put(NAME_WITH, Refusal.of("reference.refused.taken", row.one(NAME_WITH), row.one("name")));
        }
        return broken;
    }

    @Override
    public boolean weaker(Row base, Row row) {
        return CEILINGS.stream().anyMatch(part -> isUnder(base.one(part), row.one(part))
                || (base.one(part).isEmpty() && !row.one(part).isEmpty()));
    }

    private static boolean isUnder(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
    }

    @Override
    public boolean sharesKeys() {
        return true;
    }
}
