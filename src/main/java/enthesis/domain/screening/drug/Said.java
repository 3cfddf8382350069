package enthesis.domain.screening.drug;

import static enthesis.domain.practice.DrugClass.ACETAMINOPHEN;
import static enthesis.domain.practice.DrugClass.ANTICOAGULANT;
import static enthesis.domain.practice.DrugClass.ANTIPLATELET;
import static enthesis.domain.practice.DrugClass.ASPIRIN_HIGH;
import static enthesis.domain.practice.DrugClass.ASPIRIN_LOW;
import static enthesis.domain.practice.DrugClass.GLUCOSE_LOWERING;
import static enthesis.domain.practice.DrugClass.IMMUNOSUPPRESSANT;
import static enthesis.domain.practice.DrugClass.NSAID;
import static enthesis.domain.practice.DrugClass.NSAID_TOPICAL;
import static enthesis.domain.practice.DrugClass.OTHER;
import static enthesis.domain.practice.DrugClass.STEROID;
import static enthesis.domain.practice.DrugClass.WARFARIN;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One drug of a line. `kind` is empty for aspirin of which nobody said how much; `slipped`, when its name is only near
/// to a word of the line.
record Said(Drug drug, Optional<DrugClass> kind, boolean slipped) {
    /// The gravest first: of several drugs in one line it decides what is asked.
    private static final List<DrugClass> GRAVEST = List.of(WARFARIN, ANTICOAGULANT, ANTIPLATELET, NSAID, ASPIRIN_HIGH,
            NSAID_TOPICAL, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ASPIRIN_LOW, ACETAMINOPHEN, OTHER);
    static final Comparator<Said> BY_GRAVITY = Comparator.comparingInt(
            said -> said.kind().map(GRAVEST::indexOf).orElse(0));

    /// What is asked of a drug: of two drugs in one line it has to be the same.
    enum Asked {
        HOW_MUCH, KEPT, STOPPED, ON_THE_SKIN, STEROID, IMMUNE, GLUCOSE, NOTHING
    }

    Asked asked() {
        return kind.map(it -> switch (it) {
            case WARFARIN, ANTICOAGULANT, ANTIPLATELET, ASPIRIN_LOW -> Asked.KEPT;
            case NSAID, ASPIRIN_HIGH -> Asked.STOPPED;
            case NSAID_TOPICAL -> Asked.ON_THE_SKIN;
            case STEROID -> Asked.STEROID;
            case IMMUNOSUPPRESSANT -> Asked.IMMUNE;
            case GLUCOSE_LOWERING -> Asked.GLUCOSE;
            case ACETAMINOPHEN, OTHER -> Asked.NOTHING;
        }).orElse(Asked.HOW_MUCH);
    }

    boolean matters() {
        return asked() != Asked.NOTHING;
    }
}
