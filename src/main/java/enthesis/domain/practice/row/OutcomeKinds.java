package enthesis.domain.practice.row;

import static enthesis.domain.practice.row.Part.Trait.FIXED;
import static enthesis.domain.practice.row.Part.Trait.NEEDED;
import static enthesis.domain.practice.row.Part.Trait.OWN_ONLY;
import static enthesis.domain.practice.row.Part.Trait.TITLE;
import static enthesis.domain.practice.row.Part.Trait.UNIQUE;

import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.row.Part.Shape.Amount;
import enthesis.domain.practice.row.Part.Shape.Line;
import enthesis.domain.practice.row.Part.Shape.ManyOf;
import enthesis.domain.practice.row.Part.Shape.OneOf;
import enthesis.domain.practice.row.RowKind.Hiding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// How a practice learns whether it helped: what the program asks itself, and totals of what is answered elsewhere.
/// Which change matters stands among the numbers for those that were shipped.
public final class OutcomeKinds {
    private static final Amount POINTS = Shapes.number("0", "999", 1);

    /// The questionnaires of the program: whether they are asked, and where. How one is scored belongs to its wording.
    public static final RowKind INSTRUMENT = new RowKind("instrument", List.of(
            Part.of("key", new OneOf("instruments"), TITLE, NEEDED, FIXED),
            Part.of("regions", new ManyOf("regions"))),
            Hiding.KNOWN, new AskedLaws());

    /// Questionnaires of which only the total is kept: their texts are not ours.
    public static final RowKind EXTERNAL = new RowKind("external", List.of(
            Part.of("name", new Line(60), TITLE, NEEDED, UNIQUE, OWN_ONLY),
            Part.of("from", POINTS, NEEDED, OWN_ONLY), Part.of("to", POINTS, NEEDED, OWN_ONLY),
            Part.of("better", new OneOf("scales"), NEEDED, OWN_ONLY),
            Part.of("source", Shapes.SHORT, OWN_ONLY),
            Part.of("bands", Shapes.number("0.1", "999", 1), OWN_ONLY),
            Part.of("licence", Shapes.LONG)),
            Hiding.KNOWN, new ScaleLaws());

    private OutcomeKinds() {}

    /// Who answered to the treatment is told by the average pain (clinical.md 11.1): it is asked, and everywhere.
    private record AskedLaws() implements RowKind.Laws {
        private static final String AVERAGE = "average";

        @Override
        public Map<String, Refusal> broken(Row row) {
            return stops(row) && !row.all("regions").isEmpty()
                    ? Map.of("regions", Refusal.of("reference.refused.everywhere"))
                    : Map.of();
        }

        @Override
        public boolean stops(Row row) {
            return row.key().equals(AVERAGE);
        }

        @Override
        public boolean closed() {
            return true;
        }
    }

    /// A scale has two ends, and no change is bigger than it.
    private record ScaleLaws() implements RowKind.Laws {

        @Override
        public Map<String, Refusal> broken(Row row) {
            if (row.one("from").isEmpty() || row.one("to").isEmpty()) {
                return Map.of();
            }
            var from = new BigDecimal(row.one("from"));
            var length = new BigDecimal(row.one("to")).subtract(from);
            if (length.signum() <= 0) {
                return Map.of("to", Refusal.of("reference.refused.range", row.one("from")));
            }
            boolean over = !row.one("bands").isEmpty() && new BigDecimal(row.one("bands")).compareTo(length) > 0;
            return over ? Map.of("bands", Refusal.of("reference.refused.scale", length.toPlainString())) : Map.of();
        }
    }
}
