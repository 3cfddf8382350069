package enthesis.exchange.fhir.in;

import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import enthesis.exchange.incoming.Telling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is said of the people in files that were checked, one after the other. Files that changed since are not taken.
public final class FhirFacts implements Telling {
    private final List<Piece> pieces;
    private final LocalDate today;
    private final Known known;
    private int at = -1;
    private @Nullable Items items;

    /// What the check found: whose each reference is, what drugs are called, and what each file was.
    record Known(Map<String, Integer> names, Function<List<String>, Optional<String>> drug, List<byte[]> digests) {}

    FhirFacts(List<Piece> pieces, LocalDate today, Known known) {
        this.pieces = pieces;
        this.today = today;
        this.known = known;
    }

    @Override
    public Optional<About> next() throws IOException {
        while (true) {
            var reading = items;
            if (reading == null) {
                if (at + 1 == pieces.size()) {
                    return Optional.empty();
                }
                at++;
                items = new Items(pieces.get(at), today, known.drug);
                continue;
            }
            var item = reading.next();
            if (item.isEmpty()) {
                if (!Arrays.equals(reading.digest(), known.digests.get(at))) {
                    throw new NotTaken(Why.CHANGED, pieces.get(at).name());
                }
                close();
            } else if (item.get() instanceof Item.Told told) {
                var whose = known.names.get(told.whose().getFirst());
                if (whose != null) {
                    return Optional.of(new About(whose, told.fact()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (items != null) {
            items.close();
            items = null;
        }
    }
}
