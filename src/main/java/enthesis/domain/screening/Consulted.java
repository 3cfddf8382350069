package enthesis.domain.screening;

import enthesis.domain.entry.Answer;
import java.util.Optional;

/// Whether who prescribed a drug was asked about it before this injection, and who that was; empty when nobody said.
public record Consulted(Optional<Answer> answer, String who) {
    public static final Consulted NOT_SAID = new Consulted(Optional.empty(), "");
}
