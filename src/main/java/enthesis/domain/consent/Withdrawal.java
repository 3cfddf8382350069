package enthesis.domain.consent;

import enthesis.domain.value.Side;
import java.time.LocalDateTime;
import java.util.Optional;

/// That a consent was taken back: when, by the clock on the wall, who heard it, for which side, and in whose words.
public record Withdrawal(LocalDateTime at, String takenBy, Side covers, String words) {

    /// The side that is left of a consent for `side`; empty when nothing is.
    Optional<Side> leaves(Side side) {
        if (covers.covers(side)) {
            return Optional.empty();
        }
        return Optional.of(side == Side.BOTH && covers != Side.MIDLINE ? covers.mirrored() : side);
    }
}
