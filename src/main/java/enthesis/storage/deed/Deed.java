package enthesis.storage.deed;

import enthesis.domain.patient.Person;
import enthesis.storage.trail.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One act with the numbers of its first and last line, the name of whoever did it ("" for nobody in person), whose
/// chart it is about, and its rows: at most `Deeds.ROWS` of them.
public record Deed(long first, long last, Instant at, Act act, String who, Optional<Person> about, List<Told> told) {

    public Deed {
        told = List.copyOf(told);
    }

    public long lines() {
        return last - first + 1;
    }
}
