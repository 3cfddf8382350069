package enthesis.ui.map.model;

import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Totals;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.CeilingWords;
import enthesis.ui.kit.section.SolutionWords;
import java.util.List;
import java.util.Optional;

/// What the map shows of a reading: the same sums as note and paper, never counted anew from the screen.
public final class RunningTotals {
    private RunningTotals() {}

    public static MapTotals of(Reading reading, Texts texts) {
        var totals = reading.totals();
        return new MapTotals(totals.given(), totals.given().plus(totals.planned()), dextrose(reading, totals),
                CeilingWords.of(reading, texts), CeilingWords.formula(reading, texts), solutions(reading, texts),
                shares(totals));
    }

    private static List<MapTotals.Share> shares(Totals totals) {
        return totals.solutions().stream()
                .map(one -> new MapTotals.Share(one.row(), one.given(), one.given().plus(one.planned()))).toList();
    }

    private static Optional<MapTotals.Dextrose> dextrose(Reading reading, Totals totals) {
        if (reading.solutions().stream().allMatch(solution -> solution.contents().isEmpty())) {
            return Optional.empty();
        }
        var all = reading.solutions().stream()
                .flatMap(solution -> solution.contents().stream()
                        .map(contents -> milligrams(totals, solution, contents)))
                .reduce(Milligrams.NONE, Milligrams::plus);
        return Optional.of(new MapTotals.Dextrose(totals.dextroseGiven(), all));
    }

    private static Milligrams milligrams(Totals totals, Mixture solution, Contents contents) {
        var volume = totals.of(solution.row()).map(one -> one.given().plus(one.planned())).orElse(Millilitres.NONE);
        return contents.dextroseIn(volume);
    }

    private static List<MapTotals.Solution> solutions(Reading reading, Texts texts) {
        return reading.solutions().stream()
                .flatMap(solution -> solution.contents().stream().map(contents -> new MapTotals.Solution(
                        solution.row(), contents, held(reading, solution),
                        SolutionWords.of(reading, solution, contents, texts))))
                .toList();
    }

    private static List<MapTotals.Held> held(Reading reading, Mixture solution) {
        return solution.parts().stream()
                .filter(one -> one.used() && one.part() != Part.DEXTROSE && one.part() != Part.DILUENT)
                .map(one -> new MapTotals.Held(one.part(), one.product(),
                        reading.about().practice().named(one.product())))
                .toList();
    }
}
