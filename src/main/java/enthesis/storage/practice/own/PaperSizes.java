package enthesis.storage.practice.own;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Write;
import java.util.Map;
import java.util.Optional;

/// The paper this practice prints on; A4 until somebody has chosen.
public final class PaperSizes {
    private static final String ENTRY = "size";

    private final OwnEntries own;

    public PaperSizes(Write write) {
        own = new OwnEntries(write, "paper");
    }

    public PaperSize now() {
        return Optional.ofNullable(own.all().get(ENTRY))
                .flatMap(row -> Choices.read(PaperSize.class, row.json())).orElse(PaperSize.A4);
    }

    public void choose(PaperSize size, PersonId who) {
        own.setOwn(Map.of(ENTRY, OwnEntries.Own.of(Choices.text(size))), who);
    }
}
