package enthesis.ui.map.model;

import enthesis.domain.map.past.PastSession;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.ui.kit.ceiling.CeilingFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The running sums beside the map: what is given, and what it comes to with all that is still planned. Dextrose is
/// empty while the solution is not known, the ceiling where there is no anaesthetic.
public record MapTotals(
        Millilitres given,
        Millilitres all,
        Optional<Dextrose> dextrose,
        Optional<CeilingFacts> ceiling,
        String formula,
        List<Solution> solutions,
        List<Share> shares) {

    public static final MapTotals NONE = new MapTotals(Millilitres.NONE, Millilitres.NONE, Optional.empty(),
            Optional.empty(), "", List.of(), List.of());

    /// Milligrams given, and with all that is planned.
    public record Dextrose(Milligrams given, Milligrams all) {}

    /// A solution of which it is known what is in it, as rows and fields call it: 1, its contents, what it holds beside
    /// dextrose, "D15 + lidocaine 0.2 %".
    public record Solution(int row, Contents contents, List<Held> held, String label) {

        public Solution {
            held = List.copyOf(held);
        }

        /// Whether it is what was given then: the same dextrose, and the same second proliferant or none.
        private boolean isLike(PastSession.Solution then) {
            var second = held.stream().filter(one -> one.part == Part.PROLIFERANT).map(Held::key).findFirst()
                    .orElse("");
            return has(Part.DEXTROSE, then.dextrose()) && second.equals(then.second())
                    && (second.isEmpty() || has(Part.PROLIFERANT, then.secondPercent()));
        }

        private boolean has(Part part, String percent) {
            return contents.percent(part).shown().equals(Percent.of(percent.replace(',', '.')).shown());
        }
    }

    /// A second proliferant or an anaesthetic: the key and the name of its product.
    public record Held(Part part, String key, String name) {}

    /// What is given of a solution of the day, and with all that is planned; whether its contents are known or not.
    public record Share(int row, Millilitres given, Millilitres all) {}

    public MapTotals {
        solutions = List.copyOf(solutions);
        shares = List.copyOf(shares);
    }

    /// The rows of the solutions of the day, A first.
    public List<Integer> rows() {
        return shares.stream().map(Share::row).toList();
    }

    /// Whether it has to be chosen which one a point gets.
    public boolean several() {
        return shares.size() > 1;
    }

    /// The letters that mean a solution where there are several, as they are typed.
    public Set<String> letters() {
        return several()
                ? rows().stream().map(row -> letter(row).toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
                : Set.of();
    }

    /// What is in it; empty while that is not known.
    public Optional<Solution> known(int row) {
        return solutions.stream().filter(one -> one.row == row).findFirst();
    }

    /// The letter of a solution's row: A for 1.
    public static String letter(int row) {
        return Mixture.letter(row);
    }

    /// The rows of the solutions of this percentage of dextrose, typed with comma or point, as the percentage is shown.
    public List<Integer> solutionsOf(String percent) {
        return solutions.stream().filter(one -> one.has(Part.DEXTROSE, percent)).map(Solution::row).toList();
    }

    /// The rows of the solutions that are like one of an earlier session.
    public List<Integer> like(PastSession.Solution then) {
        return solutions.stream().filter(one -> one.isLike(then)).map(Solution::row).toList();
    }

    /// "A D15", or only the letter while nothing is known of it.
    public String solution(int row) {
        return known(row).map(solution -> letter(row) + "  " + solution.label).orElse(letter(row));
    }
}
