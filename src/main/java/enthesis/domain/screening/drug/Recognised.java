package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import java.util.List;

/// What a patient's words for a drug are recognised as.
public sealed interface Recognised {

    /// Every drug that is named or may be meant, the one the rules care most about first.
    List<Drug> drugs();

    record Known(List<Drug> drugs, DrugClass kind) implements Recognised {
        public Known {
            drugs = List.copyOf(drugs);
        }
    }

    /// A slip of the finger away from `meant`: asked, never taken. `kind` is the gravest of all that stands in
    /// the line.
    record Near(Drug meant, List<Drug> drugs, DrugClass kind) implements Recognised {
        public Near {
            drugs = List.copyOf(drugs);
        }
    }

    /// Aspirin of which nobody said how much: low and high mean the opposite.
    record Aspirin(List<Drug> drugs) implements Recognised {
        public Aspirin {
            drugs = List.copyOf(drugs);
        }
    }

    /// Drugs of which different things have to be asked, as a blood thinner and a pain killer: one kind can't stand for
    /// both. `parts` are the pieces of the line, each with one of them; empty where it can't be cut.
    record Several(List<Drug> drugs, List<String> parts) implements Recognised {
        public Several {
            drugs = List.copyOf(drugs);
            parts = List.copyOf(parts);
        }
    }

    record Unknown() implements Recognised {
        @Override
        public List<Drug> drugs() {
            return List.of();
        }
    }

    Recognised UNKNOWN = new Unknown();
}
