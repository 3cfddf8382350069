package enthesis.exchange.table.in;

import enthesis.domain.intake.table.Column;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableForm;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A file that is a table: in which form it is written, and what it looks like from end to end.
public final class TableFile {
    public static final List<String> ENCODINGS = Encodings.ALL;
    public static final List<Character> DELIMITERS = Delimiters.ALL;
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt");
    private static final int BEGIN = 1 << 16;
    private static final int FIRST_ROWS = 5;

    private TableFile() {}

    /// `sure`: it can be in no other encoding.
    public record Found(TableForm form, boolean sure) {}

    /// Whether somebody means a table by it.
    public static boolean is(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Finds out its form.
    ///
    /// @throws NotTaken
    ///             if it is empty, or no text at all
    public static Found form(Piece piece) throws IOException {
        byte[] first;
        try (var in = piece.open()) {
            first = in.readNBytes(8);
        }
        if (new String(first, StandardCharsets.ISO_8859_1).isBlank()) {
            emptyOrNot(piece);
        }
        if (isOtherFile(first)) {
            throw new NotTaken(Why.TABLE_KIND, piece.name());
        }
        var encoding = Encodings.of(piece);
        try (var in = piece.open(); var reader = new InputStreamReader(in, Charset.forName(encoding.encoding()))) {
            var begin = new char[BEGIN];
            int many = Math.max(0, reader.read(begin));
            var text = new String(begin, 0, many);
            return new Found(new TableForm(encoding.encoding(),
                    Delimiters.of(text.startsWith("\ufeff") ? text.substring(1) : text)), encoding.sure());
        }
    }

    private static void emptyOrNot(Piece piece) throws IOException {
        try (var in = piece.open()) {
            for (var bytes = in.readNBytes(BEGIN); bytes.length > 0; bytes = in.readNBytes(BEGIN)) {
                if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                    return;
                }
            }
        }
        throw new NotTaken(Why.EMPTY, piece.name());
    }

    /// An archive or a spreadsheet of today, a PDF, a spreadsheet of before, something packed, a page or XML.
    private static boolean isOtherFile(byte[] first) {
        return Encodings.begins(first, 'P', 'K', 3, 4) || Encodings.begins(first, '%', 'P', 'D', 'F')
                || Encodings.begins(first, 0xd0, 0xcf, 0x11, 0xe0) || Encodings.begins(first, 0x1f, 0x8b)
                || Encodings.begins(first, '<') || Encodings.begins(first, '{', '\\', 'r', 't', 'f');
    }

    /// Reads it from end to end in this form.
    ///
    /// @throws NotTaken
    ///             if it is no table in this form, or has no row
    public static Survey survey(Piece piece, TableForm form) throws IOException {
        try (var rows = new Rows(piece, form)) {
            var looks = rows.columns().stream().map(Column.Look::new).toList();
            var first = new ArrayList<List<String>>();
            int many = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int at = 0; at < looks.size(); at++) {
                    looks.get(at).see(row.get().cell(at));
                }
                if (many++ < FIRST_ROWS) {
                    first.add(row.get().cells());
                }
            }
            if (many == 0) {
                throw new NotTaken(Why.NO_ROWS, piece.name());
            }
            return new Survey(looks.stream().map(Column.Look::seen).toList(), many, first);
        }
    }
}
