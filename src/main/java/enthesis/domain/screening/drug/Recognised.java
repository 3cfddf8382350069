package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import java.util.List;

/// What a patient's words for a drug are recognised as.
public sealed interface Recognised {

    /// Every drug that is named in the words, the one the rules care most about first.
    record Known(List<Drug> drugs, DrugClass kind) implements Recognised {
        public Known {
            drugs = List.copyOf(drugs);
        }
    }

    /// A slip of the finger away from one drug: asked, never taken.
    record Near(Drug drug, String meant, DrugClass kind) implements Recognised {}

    /// Aspirin of which nobody said how much: low and high mean the opposite.
    record Aspirin() implements Recognised {}

    record Unknown() implements Recognised {}

    Recognised UNKNOWN = new Unknown();
}
