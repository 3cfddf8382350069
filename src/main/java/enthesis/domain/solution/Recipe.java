package enthesis.domain.solution;

import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/// What a target comes to on the way to the syringe.
public sealed interface Recipe {

    /// Volumes to draw up: exactly, and as a syringe can be read.
    record Feasible(Volumes exact, Volumes toDraw) implements Recipe {}

    /// It cannot be made: the stocks together need `excess` mL more than there is room for, or the target is stronger
    /// than its stock. `wouldWork` is another stock of the shelf that makes it possible, by part.
    record Infeasible(String words, Millilitres excess, Optional<Instead> wouldWork) implements Recipe {}

    /// Another stock, or the strongest target that these stocks allow.
    record Instead(Part part, Percent stock) {}

    /// One volume for each part.
    record Volumes(Millilitres dextrose, Millilitres anaesthetic, Millilitres diluent) {

        public Millilitres of(Part part) {
            return switch (part) {
                case DEXTROSE -> dextrose;
                case ANAESTHETIC -> anaesthetic;
                case DILUENT -> diluent;
            };
        }

        public BigDecimal total() {
            return dextrose.value().add(anaesthetic.value()).add(diluent.value());
        }
    }
}
