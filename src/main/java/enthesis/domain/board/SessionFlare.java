package enthesis.domain.board;

import enthesis.domain.followup.flare.Flare;
import java.time.LocalDate;

/// The flare after one session of a course, as far as anybody knows.
public record SessionFlare(int session, LocalDate day, Flare flare) {

    /// Whether it flared when it was last heard of, and no later day is known to be without: nobody asked on, or
    /// nobody answered.
    public boolean unsettled() {
        return flare.lastDay().isPresent() && flare.duration().filter(days -> days.orMore()).isPresent();
    }
}
