package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.row.Part.Trait;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround;
import enthesis.domain.practice.row.RowKind;
import enthesis.storage.practice.own.OwnRows;
import enthesis.ui.practice.reference.RowLine;
import enthesis.ui.practice.reference.RowWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and edits the rows of one kind of reference data.
final class RowReader extends OfferReader<Row, RowLine, RowAround> {
    private final RowKind kind;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /// `counted` are the shipped rows with the numbers that count.
    record Read(RowWords words, Practice practice, Map<String, Row> counted) {

        /// The row as it counts: what of a shipped one stands among the numbers, as it stands there.
        Row counts(Row row) {
            var numbers = counted.get(row.key());
            var shown = row;
            for (var part : words.kind().parts()) {
                if (numbers != null && part.is(Trait.OWN_ONLY)) {
                    shown = shown.with(part.name(), numbers.all(part.name()));
                }
            }
            return shown;
        }
    }

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
        return lines((row, hidden) -> line(now, row, hidden));
    }

    @Override
    RowLine line(Row row, boolean hidden) {
        return line(read(), row, hidden);
    }

    private RowLine line(Read now, Row row, boolean hidden) {
        var words = now.words();
        var shown = now.counts(row);
        return new RowLine(row, words.title(row), words.line(shown), words.whole(shown), whose(row, hidden),
                store().source(row.key()),
                hidden || kind.mayHide(row, store().shipped(row.key())));
    }

    private Read read() {
        var practice = tools.chart().thresholds.practice();
        var counted = tools.ground().shipped().settings().rows(kind, tools.chart().thresholds.now().own()).stream()
                .collect(Collectors.toMap(Row::key, row -> row));
        return new Read(new RowWords(tools.texts(), kind, new RowSets(tools).all(practice)), practice, counted);
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
