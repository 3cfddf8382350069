package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.Drugs.Drug;
import java.util.List;
import java.util.Set;

/// What a gel, an eye drop or an inhaler makes of a drug (clinical.md 3.2): an anti-inflammatory on the skin is shown,
/// not counted, an eye drop is neither. Into the nose it counts like a tablet; a steroid that is not swallowed is none.
record Forms(Drugs drugs) {

    /// `words`: those that belong to the drug.
    DrugClass kind(Drug drug, List<String> words) {
        return switch (drug.kind()) {
            case NSAID -> antiInflammatory(words);
            case STEROID -> isAny(words, drugs.eye()) || isAny(words, drugs.notSystemic()) || isAny(words,
                    drugs.topical()) ? DrugClass.OTHER : DrugClass.STEROID;
            case NSAID_TOPICAL, ASPIRIN_HIGH, ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET, IMMUNOSUPPRESSANT,
                    GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER ->
                drug.kind();
        };
    }

    private DrugClass antiInflammatory(List<String> words) {
        if (isAny(words, drugs.eye())) {
            return DrugClass.OTHER;
        }
        boolean systemic = isAny(words, drugs.notSystemic()) || isSwallowed(words);
        return isAny(words, drugs.topical()) && !systemic
                ? DrugClass.NSAID_TOPICAL
                : DrugClass.NSAID;
    }

    boolean isSwallowed(List<String> words) {
        return isAny(words, drugs.swallowed());
    }

    /// A form of several words is one that stands in this order: `eye drops`, not an eye that hurts.
    private static boolean isAny(List<String> words, Set<String> forms) {
        var said = " " + String.join(" ", words) + " ";
        return forms.stream().anyMatch(form -> said.contains(" " + form + " "));
    }
}
