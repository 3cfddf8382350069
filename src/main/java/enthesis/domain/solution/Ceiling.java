package enthesis.domain.solution;

import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How much local anaesthetic this patient may have today, and how much of it is given, planned and drawn up. Shares of
/// several drugs add up; doses never do.
public sealed interface Ceiling {

    /// No anaesthetic in any solution, and none elsewhere today.
    record NoAnaesthetic() implements Ceiling {}

    /// It cannot be computed, and is not guessed; `words` says why.
    record Incomplete(String words) implements Ceiling {}

    /// `weight` is what was reckoned with: the ideal weight when `ideal`; `idealUnknown` when height or sex is missing,
    /// so that the ideal-weight rule could not be applied. `reduced`: what was taken off the limits. `stated`: as the
    /// patient said it. `planned` is given and planned together.
    record Known(
            Kilograms weight,
            boolean ideal,
            boolean idealUnknown,
            boolean stated,
            Optional<Reduction> reduced,
            List<DrugShare> drugs,
            Share given,
            Share planned,
            Share drawn) implements Ceiling {

        public Known {
            drugs = List.copyOf(drugs);
        }

        /// What the rules judge: the most of given, planned and drawn up.
        public Share judged() {
            var most = planned.compareTo(given) > 0 ? planned : given;
            return drawn.compareTo(most) > 0 ? drawn : most;
        }
    }

    /// A share of each limit that is taken off, and because of what, in words for the record: "78 years".
    record Reduction(BigDecimal by, String because) {}

    /// One drug: at most `mgPerKg` mg per kg, never more than `most`, which makes `limit` for this patient. Doses count
    /// what was given elsewhere today; `planned` is given and planned together.
    record DrugShare(
            String drug,
            BigDecimal mgPerKg,
            Milligrams most,
            Milligrams limit,
            Milligrams given,
            Milligrams planned,
            Milligrams drawn) {

        /// The most of given, planned and drawn up.
        public Milligrams judged() {
            var more = planned.compareTo(given) > 0 ? planned : given;
            return drawn.compareTo(more) > 0 ? drawn : more;
        }
    }
}
