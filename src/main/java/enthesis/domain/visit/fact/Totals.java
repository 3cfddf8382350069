package enthesis.domain.visit.fact;

import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sums of the visit, always computed: what screen, note and paper show alike. `planned` counts planned points
/// only; `proliferants` is given of each second proliferant, by its key; `pointsFromNowhere` those given or planned
/// whose solution is none of today's.
public record Totals(
        int pointsGiven, int pointsPlanned, int pointsFromNowhere, Millilitres given, Millilitres planned,
        Milligrams dextroseGiven,
        SortedMap<String, Milligrams> proliferants,
        List<OfSolution> solutions) {

    /// One solution. Doses are empty while its percentages are not known; `unexplained` is drawn up minus injected
    /// minus discarded, negative when more was injected than drawn up; empty until drawn up and discarded are both said.
    public record OfSolution(
            int row,
            Millilitres given,
            Millilitres planned,
            Optional<Milligrams> dextroseGiven,
            Optional<Milligrams> anaestheticGiven,
            Optional<Milligrams> anaestheticPlanned,
            Optional<Milligrams> anaestheticDrawn,
            Optional<Millilitres> drawnUp,
            Optional<Millilitres> discarded,
            Optional<BigDecimal> unexplained) {}

    public Totals {
        proliferants = Collections.unmodifiableSortedMap(new TreeMap<>(proliferants));
        solutions = List.copyOf(solutions);
    }

    public Optional<OfSolution> of(int row) {
        return solutions.stream().filter(solution -> solution.row == row).findFirst();
    }
}
