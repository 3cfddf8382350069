package enthesis.domain.visit.rule;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.Practice;
import enthesis.domain.screening.Exposure;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.ProcedureLine.Gloves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that will touch the patient today, as far as it is chosen.
public final class Exposures {
    private final Practice practice;
    private final Facts facts;
    private final List<Exposure> all = new ArrayList<>();

    private Exposures(Practice practice, Facts facts) {
        this.practice = practice;
        this.facts = facts;
    }

    public static List<Exposure> of(Practice practice, Facts facts) {
        var exposures = new Exposures(practice, facts);
        facts.solutions().forEach(exposures::solution);
        exposures.skinAndGloves();
        exposures.elsewhere();
        return exposures.all;
    }

    /// The anaesthetic given elsewhere today touches the patient like any other.
    private void elsewhere() {
        facts.elsewhere().counted().forEach(one -> practice.anaesthetics().drug(one.drug()).ifPresent(drug -> all
                .add(new Exposure(drug.name(), List.of(drug.family()), SolutionFields.otherDrug(one.row())))));
    }

    /// Whether stoppers hold latex, where nobody has said.
    public static List<Field> stoppersUnknown(Facts facts) {
        return facts.solutions().stream()
                .filter(one -> one.preparation().latexFree().filter(answer -> answer != Answer.UNKNOWN).isEmpty())
                .map(one -> SolutionFields.latexFree(one.row())).toList();
    }

    private void solution(Mixture mixture) {
        int row = mixture.row();
        all.add(new Exposure("dextrose", practice.products().dextroseContains(),
                SolutionFields.stock(row, Part.DEXTROSE)));
        practice.products().proliferant(mixture.component(Part.PROLIFERANT).product()).ifPresent(second -> all
                .add(new Exposure(second.name(), second.contains(), SolutionFields.proliferant(row))));
        mixture.anaesthetic().flatMap(practice.anaesthetics()::drug).ifPresent(drug -> all
                .add(new Exposure(drug.name(), List.of(drug.family()), SolutionFields.anaesthetic(row))));
        practice.products().diluent(mixture.component(Part.DILUENT).product()).ifPresent(diluent -> all
                .add(new Exposure(diluent.name(), diluent.contains(), SolutionFields.diluent(row))));
        if (mixture.preparation().latexFree().equals(Optional.of(Answer.NO))) {
            all.add(new Exposure("latex stopper", List.of("latex"), SolutionFields.latexFree(row)));
        }
    }

    private void skinAndGloves() {
        practice.products().antiseptic(facts.procedure().antiseptic()).ifPresent(antiseptic -> all
                .add(new Exposure(antiseptic.name(), antiseptic.contains(), TimeOutFields.ANTISEPTIC)));
        if (facts.procedure().gloves().equals(Optional.of(Gloves.LATEX))) {
            all.add(new Exposure("latex gloves", List.of("latex"), TimeOutFields.GLOVES));
        }
    }
}
