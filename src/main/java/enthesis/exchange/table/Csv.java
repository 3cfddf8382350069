package enthesis.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as comma-separated values (RFC 4180), UTF-8. A text that a spreadsheet would take for a formula is led by an
/// apostrophe; a negative number stays one.
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";
    private static final String NEGATIVE = "-\\d+([.,]\\d+)?";
    private static final String SPECIAL = ".*[\",\r\n].*";
    private static final String END = "\r\n";

    private Csv() {}

    public static byte[] of(List<String> columns, List<List<String>> lines) {
        var text = new StringBuilder(line(columns));
        lines.forEach(line -> text.append(line(line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The first line of a table that grows: with a byte order mark before it, without which a spreadsheet takes the
    /// letters of a name for others, silently.
    public static byte[] head(List<String> columns) {
        return ("\uFEFF" + line(columns)).getBytes(StandardCharsets.UTF_8);
    }

    /// Further lines of it.
    public static byte[] more(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(String text) {
        var plain = isFormula(text) ? "'" + text : text;
        return plain.matches("(?s)" + SPECIAL) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches(NEGATIVE);
    }
}
