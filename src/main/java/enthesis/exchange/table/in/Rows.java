package enthesis.exchange.table.in;

import enthesis.domain.intake.table.TableForm;
import enthesis.exchange.incoming.CalledOff;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table below the names of its columns. Rows of another width than these are refused, empty ones are
/// passed over. The library has no limits: `Guarded` has them.
final class Rows implements Closeable {
    private static final int MOST_ROWS = 200_000;
    private static final String DELIMITER_SAID = "sep=";

    private final String file;
    private final DigestInputStream in;
    private final Guarded guarded;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> names;
    /// Where the row before ended.
    private long ended;
    private int rows;

    Rows(Piece piece, TableForm form) throws IOException {
        file = piece.name();
        in = new DigestInputStream(piece.open(), sha256());
        guarded = new Guarded(in, file, form.encoding());
        try {
            parser = CSVParser.builder().setReader(guarded).setFormat(CSVFormat.DEFAULT.builder()
                    .setDelimiter(form.delimiter()).setIgnoreSurroundingSpaces(true).get()).get();
            records = parser.iterator();
            names = names();
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private List<String> names() throws IOException {
        var row = read();
        if (row.isPresent() && row.get().cell(0).toLowerCase(Locale.ROOT).startsWith(DELIMITER_SAID)) {
            row = read();
        }
        if (row.isEmpty()) {
            throw new NotTaken(Why.EMPTY, file);
        }
        return new Header(file, row.get()).names();
    }

    /// What the columns are called; "" where one has no name.
    List<String> columns() {
        return names;
    }

    /// The next one that is not empty; none at the end.
    Optional<Row> next() throws IOException {
        var row = read();
        if (row.isPresent() && ++rows > MOST_ROWS) {
            throw new NotTaken(Why.TABLE_ROWS, file, row.get().line(), 1, Integer.toString(MOST_ROWS));
        }
        return row.isPresent() ? Optional.of(fitting(row.get())) : row;
    }

    /// More cells than columns are nothing as long as they are empty.
    private Row fitting(Row row) throws NotTaken {
        int width = names.size();
        var cells = row.cells();
        if (cells.size() < width || !cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            throw new NotTaken(Why.RAGGED, file, row.line(), cells.size(), Integer.toString(width));
        }
        return new Row(row.line(), cells.subList(0, width));
    }

    private Optional<Row> read() throws IOException {
        try {
            while (records.hasNext()) {
                var cells = records.next().toList().stream().map(String::strip).toList();
                guarded.rowEnds();
                long line = parser.getCurrentLineNumber()
                        - cells.stream().mapToLong(cell -> Math.max(0, cell.lines().count() - 1)).sum();
                ended = parser.getCurrentLineNumber();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    return Optional.of(new Row(line, cells));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotTaken not) {
                throw not;
            }
            if (e.getCause() instanceof CalledOff off) {
                throw off;
            }
            throw new NotTaken(Why.TABLE_QUOTE, file, ended + 1, 1, "");
        }
    }

    /// SHA-256 of the whole file.
    byte[] digest() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return in.getMessageDigest().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
