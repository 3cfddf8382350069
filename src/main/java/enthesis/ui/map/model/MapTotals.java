package enthesis.ui.map.model;

import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The running sums beside the map: what is given, and what it comes to with all that is still planned. Dextrose in
/// grams, empty while the solution is not known.
public record MapTotals(
        Millilitres given,
        Millilitres all,
        Optional<Dextrose> dextrose,
        Limit limit,
        List<Solution> solutions) {

    public static final MapTotals NONE = new MapTotals(Millilitres.NONE, Millilitres.NONE, Optional.empty(),
            new Limit.Unneeded(), List.of());

    /// Grams given, and with all that is planned.
    public record Dextrose(BigDecimal given, BigDecimal all) {}

    /// A solution of the day as rows and fields call it: "A", "D15".
    public record Solution(int row, String letter, String label) {}

    /// The anaesthetic ceiling of this patient, today.
    public sealed interface Limit {

        /// No anaesthetic in any solution.
        record Unneeded() implements Limit {}

        /// It cannot be computed; the sentence says why.
        record Unknown(String sentence) implements Limit {}

        /// Shares of the ceiling, and the words beside the bar; from the share `caution` on it is amber.
        record Known(String drug, String said, String formula, double given, double planned, double caution)
                implements
                    Limit {}
    }

    public MapTotals {
        solutions = List.copyOf(solutions);
    }

    /// The letter of a solution's row: A for 1.
    public static String letter(int row) {
        return String.valueOf((char) ('A' + Math.max(0, row - 1)));
    }

    /// "A D15", or only the letter while nothing is known of it.
    public String solution(int row) {
        return solutions.stream()
                .filter(solution -> solution.row == row)
                .map(solution -> solution.letter + "  " + solution.label)
                .findFirst()
                .orElse(letter(row));
    }
}
