package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround;
import enthesis.domain.practice.row.RowKind;
import enthesis.storage.practice.own.OwnRows;
import enthesis.ui.practice.reference.RowLine;
import enthesis.ui.practice.reference.RowWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Reads and edits the rows of one kind of reference data.
final class RowReader extends OfferReader<Row, RowLine, RowAround> {
    private final RowKind kind;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    record Read(RowWords words, Practice practice) {}

    RowReader(Tools tools, RowKind kind) {
        super(tools);
        this.kind = kind;
    }

    /// The words for the rows that were last read, and what counts everywhere with them.
    Read last() {
        return Objects.requireNonNull(last.get());
    }

    @Override
    OwnRows store() {
        return tools.chart().rows.of(kind);
    }

    @Override
    String id(Row row) {
        return row.key();
    }

    @Override
    String freshId() {
        return store().freshKey();
    }

    @Override
    String subject(Optional<String> id) {
        return "reference/" + kind.word() + "/" + id.orElse("new");
    }

    @Override
    List<RowLine> lines() {
        var now = read();
        last.set(now);
        return lines((row, hidden) -> line(now.words(), row, hidden));
    }

    @Override
    RowLine line(Row row, boolean hidden) {
        return line(read().words(), row, hidden);
    }

    private RowLine line(RowWords words, Row row, boolean hidden) {
        return new RowLine(row, words.title(row), words.line(row), words.whole(row), whose(row, hidden),
                store().source(row.key()),
                hidden || kind.mayHide(row, store().shipped(row.key())));
    }

    private Read read() {
        var practice = tools.chart().thresholds.practice();
        return new Read(new RowWords(tools.texts(), kind, new RowSets(tools).all(practice)), practice);
    }

    @Override
    RowAround around(String id) {
        var now = read();
        var others = lines().stream().map(RowLine::entry).filter(row -> !row.key().equals(id)).toList();
        return new RowAround(kind, id, store().now().stream().filter(row -> row.key().equals(id)).findFirst(),
                store().shipped(id), others, now.words().sets(), tools.chart().user().role().may(Right.GO_UNDER_FLOOR),
                now.practice().rules().visit().reasonLetters().whole(),
                code -> tools.board().codes().get().get(code).isPresent());
    }

    @Override
    BiFunction<Optional<Row>, Version<Optional<Row>>, List<String>> changes() {
        return read().words()::changes;
    }
}
