package enthesis.ui.map.model;

import enthesis.domain.solution.Contents;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.ceiling.CeilingFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The running sums beside the map: what is given, and what it comes to with all that is still planned. Dextrose is
/// empty while the solution is not known, the ceiling where there is no anaesthetic.
public record MapTotals(
        Millilitres given,
        Millilitres all,
        Optional<Dextrose> dextrose,
        Optional<CeilingFacts> ceiling,
        String formula,
        List<Solution> solutions) {

    public static final MapTotals NONE = new MapTotals(Millilitres.NONE, Millilitres.NONE, Optional.empty(),
            Optional.empty(), "", List.of());

    /// Milligrams given, and with all that is planned.
    public record Dextrose(Milligrams given, Milligrams all) {}

    /// A solution of the day as rows and fields call it: 1, what is in it, "lidocaine" (empty for none), "D15 +
    /// lidocaine 0.2 %".
    public record Solution(int row, Contents contents, String drug, String label) {}

    public MapTotals {
        solutions = List.copyOf(solutions);
    }

    /// The letter of a solution's row: A for 1.
    public static String letter(int row) {
        return String.valueOf((char) ('A' + Math.max(0, row - 1)));
    }

    /// The row of the solution of this percentage of dextrose, typed with comma or point.
    public Optional<Integer> solutionOf(String percent) {
        var meant = new BigDecimal(percent.replace(',', '.'));
        return solutions.stream().filter(one -> one.contents.dextrosePercent().value().compareTo(meant) == 0)
                .map(Solution::row)
                .findFirst();
    }

    /// "A D15", or only the letter while nothing is known of it.
    public String solution(int row) {
        return solutions.stream()
                .filter(solution -> solution.row == row)
                .map(solution -> letter(row) + "  " + solution.label)
                .findFirst()
                .orElse(letter(row));
    }
}
