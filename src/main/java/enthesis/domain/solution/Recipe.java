package enthesis.domain.solution;

import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.List;

/// What a target comes to on the way to the syringe.
public sealed interface Recipe {

    /// Volumes to draw up: exactly, and as a syringe can be read.
    record Feasible(Volumes exact, Volumes toDraw) implements Recipe {}

    /// It cannot be made: the stocks together need `excess` mL more than there is room for, or the target is stronger
    /// than its stock. `wouldWork` are other stocks of the shelf that make it possible, as few as are enough, one of a
    /// part at most; empty where none of the shelf do.
    record Infeasible(String words, Millilitres excess, List<Instead> wouldWork) implements Recipe {

        public Infeasible {
            wouldWork = List.copyOf(wouldWork);
        }
    }

    /// The words for a target that is stronger than its stock.
    static String tooStrong(Part part) {
        return switch (part) {
            case DEXTROSE -> "findings.recipeDextrose";
            case PROLIFERANT -> "findings.recipeProliferant";
            case ANAESTHETIC -> "findings.recipeAnaesthetic";
            case DILUENT -> throw new IllegalArgumentException("a diluent has no strength");
        };
    }

    /// Another stock of a part.
    record Instead(Part part, Percent stock) {}

    /// One volume for each part.
    record Volumes(Millilitres dextrose, Millilitres proliferant, Millilitres anaesthetic, Millilitres diluent) {

        public Millilitres of(Part part) {
            return switch (part) {
                case DEXTROSE -> dextrose;
                case PROLIFERANT -> proliferant;
                case ANAESTHETIC -> anaesthetic;
                case DILUENT -> diluent;
            };
        }

        public BigDecimal total() {
            return dextrose.plus(proliferant).plus(anaesthetic).plus(diluent).value();
        }
    }
}
