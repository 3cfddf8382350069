package enthesis.domain.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a column of a table looks like, all rows together. `filled` rows have something in it. `values` is empty where
/// they are more than a few. `orders` are those in which most of it are dates; `either` is the first that reads as two
/// different days in two orders, "" where none does. `shortYears`: some have two digits of the year. `unsplit`: some
/// have two words or more and no comma.
public record Column(String name, int filled, List<String> examples, Map<String, Integer> values,
        Set<DayOrder> orders, String either, boolean shortYears, boolean unsplit) {

    public Column {
        examples = List.copyOf(examples);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        orders = Set.copyOf(orders);
    }

    /// Whether the order of its dates is not to be seen from them.
    public boolean eitherOrder() {
        return !either.isEmpty() && orders.contains(DayOrder.DAY_FIRST) && orders.contains(DayOrder.MONTH_FIRST);
    }

    /// Looks at the cells of a column, one after the other.
    public static final class Look {
        private static final int EXAMPLES = 3;
        private static final int LONGEST_EXAMPLE = 40;
        private static final int MOST_VALUES = 20;
        /// Any year does: only the order is looked for.
        private static final int SOME_YEAR = 2000;

        private final String name;
        private final List<String> examples = new ArrayList<>();
        private final Map<String, Integer> values = new LinkedHashMap<>();
        private final Map<DayOrder, Integer> fitting = new EnumMap<>(DayOrder.class);
        private int filled;
        private String either = "";
        private boolean many;
        private boolean shortYears;
        private boolean unsplit;

        public Look(String name) {
            this.name = name;
        }

        public void see(String cell) {
            if (cell.isBlank()) {
                return;
            }
            filled++;
            if (examples.size() < EXAMPLES) {
                examples.add(cell.length() > LONGEST_EXAMPLE ? cell.substring(0, LONGEST_EXAMPLE) + "\u2026" : cell);
            }
            count(cell);
            unsplit |= NameOrder.mustBeKnown(cell);
            if (cell.length() <= LONGEST_EXAMPLE && cell.chars().anyMatch(Character::isDigit)) {
                date(cell);
            }
        }

        private void count(String cell) {
            if (!many) {
                values.merge(cell, 1, Integer::sum);
                many = values.size() > MOST_VALUES || cell.length() > LONGEST_EXAMPLE;
            }
        }

        private void date(String cell) {
            shortYears |= DayOrder.twoDigits(cell);
            boolean word = BirthDates.hasWord(cell);
            for (var order : DayOrder.values()) {
                if (word || order.read(cell, Years.LATEST, SOME_YEAR).isPresent()) {
                    fitting.merge(order, 1, Integer::sum);
                }
            }
            if (either.isEmpty() && !word) {
                var one = DayOrder.DAY_FIRST.read(cell, Years.LATEST, SOME_YEAR);
                var other = DayOrder.MONTH_FIRST.read(cell, Years.LATEST, SOME_YEAR);
                either = one.isPresent() && other.isPresent() && !one.equals(other) ? cell : "";
            }
        }

        public Column seen() {
            int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            var orders = new HashSet<>(fitting.keySet());
            orders.removeIf(order -> fitting.getOrDefault(order, 0) < most);
            return new Column(name, filled, examples, many ? Map.of() : values, orders, either, shortYears, unsplit);
        }
    }
}
