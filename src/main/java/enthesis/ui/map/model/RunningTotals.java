package enthesis.ui.map.model;

import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Totals;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.CeilingWords;
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
                .flatMap(solution -> solution.contents().stream()
                        .map(contents -> solution(solution, contents, drug(reading, solution), texts)))
                .toList();
    }

    private static Optional<String> drug(Reading reading, Mixture solution) {
        return solution.anaesthetic().flatMap(key -> reading.about().practice().anaesthetics().drug(key))
                .map(Anaesthetics.Drug::name);
    }

    private static MapTotals.Solution solution(Mixture solution, Contents contents, Optional<String> drug,
            Texts texts) {
        var dextrose = contents.dextrosePercent().shown();
        var label = drug.map(name -> texts.say("map.solutionWith", dextrose, name,
                contents.anaestheticPercent().shown()))
                .orElse(texts.say("map.solutionPlain", dextrose));
        return new MapTotals.Solution(solution.row(), contents, drug.orElse(""), label);
    }
}
