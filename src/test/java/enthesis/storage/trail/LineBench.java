package enthesis.storage.trail;

import enthesis.domain.value.PersonId;
import enthesis.storage.file.Digests;
import enthesis.storage.trail.guard.RowChange;
import java.time.Instant;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A line of the trail that is tied to the one before, beside the digest of its bytes alone.
@State(Scope.Thread)
public class LineBench {
    private static final Act ACT = Act.of(What.KEPT, PersonId.NOBODY);
    private static final RowChange CHANGE = new RowChange("VISIT_ENTRY", "{\"ID\":\"1\"}", Optional.empty(),
            Optional.of("{\"ID\":\"1\",\"TYPED\":\"" + "word ".repeat(60) + "\"}"));
    private static final Instant AT = Instant.parse("2026-11-23T10:12:00Z");

    private final byte[] canonical = chained().canonical();

    private static Entry chained() {
        return Entry.chained(Entry.START, 1, AT, ACT, CHANGE);
    }

    @Benchmark
    public Entry line() {
        return chained();
    }

    @Benchmark
    public byte[] bare() {
        return Digests.sha256().digest(canonical);
    }
}
