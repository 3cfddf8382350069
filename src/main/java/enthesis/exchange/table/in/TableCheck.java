package enthesis.exchange.table.in;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.TableReading;
import enthesis.exchange.incoming.Content;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import enthesis.exchange.incoming.Telling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a table from end to end before anything of it is stored: who is in it, how much is said of them, what is left
/// out. A number that stands in it twice lets all of it be refused: nobody knows whose it is.
public final class TableCheck implements Content {
    /// Rows between two looks at whether they are still wanted.
    private static final int SOME = 1_000;
    private final Piece piece;
    private final TableReading reading;
    private final Dictionary dictionary;
    private final LocalDate today;
    private final List<Incoming> people = new ArrayList<>();
    private final EnumMap<Fact.Kind, Integer> facts = new EnumMap<>(Fact.Kind.class);
    private final LeftOut left = new LeftOut();
    private final HashSet<String> numbers = new HashSet<>();
    private byte[] digest = {};
    private @Nullable Rows rows;
    private @Nullable Patients patients;

    public TableCheck(Piece piece, TableReading reading, Dictionary dictionary, LocalDate today) {
        this.piece = piece;
        this.reading = reading;
        this.dictionary = dictionary;
        this.today = today;
    }

    /// Reads some rows more.
    @Override
    public void next() throws IOException {
        if (rows == null || patients == null) {
            rows = new Rows(piece, reading.form());
            patients = patients(rows);
        }
        for (int many = 0; many < SOME; many++) {
            var row = rows.next();
            if (row.isEmpty()) {
                digest = rows.digest();
                close();
                return;
            }
            take(row.get(), patients, rows.columns());
        }
    }

    private void take(Row row, Patients from, List<String> names) throws NotTaken {
        switch (from.of(row)) {
            case Patients.Read.Not(var why) -> left.add(why, "");
            case Patients.Read.Taken(var person, var told, var strange) -> {
                if (!person.numbers().isEmpty() && !numbers.add(person.numbers().getFirst().value())) {
                    throw new NotTaken(Why.TWICE_NUMBER, piece.name(), row.line(), 1, "");
                }
                people.add(person);
                told.forEach(fact -> facts.merge(fact.kind(), 1, Integer::sum));
                if (!strange.isEmpty()) {
                    left.add(LeftOut.Why.SEX_NOT_KNOWN, "\u201c" + strange + "\u201d");
                }
                columns(row, names);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    /// What stands in columns that are not taken.
    private void columns(Row row, List<String> names) {
        for (int at = 0; at < names.size(); at++) {
            if (reading.parts().get(at).isEmpty() && !row.cell(at).isEmpty()) {
                left.add(LeftOut.Why.KIND, names.get(at).isEmpty() ? "(" + (at + 1) + ")" : names.get(at));
            }
        }
    }

    private Patients patients(Rows rows) throws NotTaken {
        if (rows.columns().size() != reading.parts().size()) {
            throw new NotTaken(Why.CHANGED, piece.name());
        }
        return new Patients(piece.name(), rows.columns(), reading, dictionary, today);
    }

    @Override
    public boolean whole() {
        return digest.length > 0;
    }

    @Override
    public List<Incoming> people() {
        return List.copyOf(people);
    }

    @Override
    public Map<Fact.Kind, Integer> facts() {
        return new EnumMap<>(facts);
    }

    @Override
    public Map<LeftOut.Line, Integer> left() {
        return left.lines();
    }

    @Override
    public Telling telling(List<Piece> again) throws IOException {
        var rows = new Rows(again.getFirst(), reading.form());
        return new TableFacts(piece.name(), rows, patients(rows), digest);
    }

    /// Who the first rows are as this reads them; empty where one can't be read so.
    public static List<Optional<Incoming>> glance(List<List<String>> first, List<String> names, TableReading reading,
            Dictionary dictionary, LocalDate today) {
        var patients = new Patients("", names, reading, dictionary, today);
        var seen = new ArrayList<Optional<Incoming>>();
        for (var cells : first) {
            try {
                seen.add(patients.of(new Row(1, cells)) instanceof Patients.Read.Taken(var person, _, _)
                        ? Optional.of(person)
                        : Optional.empty());
            } catch (NotTaken _) {
                seen.add(Optional.empty());
            }
        }
        return seen;
    }
}
