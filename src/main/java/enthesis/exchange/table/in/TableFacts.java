package enthesis.exchange.table.in;

import enthesis.domain.intake.Fact;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Telling;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/// What a table says of its people, row by row. One that changed since it was checked is not taken.
final class TableFacts implements Telling {
    private final String file;
    private final Rows rows;
    private final Patients patients;
    private final byte[] digest;
    private final Queue<Fact> facts = new ArrayDeque<>();
    private int person = -1;
    private boolean ended;

    TableFacts(String file, Rows rows, Patients patients, byte[] digest) {
        this.file = file;
        this.rows = rows;
        this.patients = patients;
        this.digest = digest.clone();
    }

    @Override
    public Optional<About> next() throws IOException {
        while (facts.isEmpty() && !ended) {
            var row = rows.next();
            if (row.isEmpty()) {
                if (!Arrays.equals(rows.digest(), digest)) {
                    throw new NotTaken(Why.CHANGED, file);
                }
                ended = true;
            } else if (patients.of(row.get()) instanceof Patients.Read.Taken(_, var told, _)) {
                person++;
                facts.addAll(told);
            }
        }
        return Optional.ofNullable(facts.poll()).map(fact -> new About(person, fact));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
