package enthesis.app;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as RFC 4180 has them, for tests of what was written.
final class CsvRead {
    private CsvRead() {}

    static List<List<String>> of(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (quoted) {
                if (letter == '"' && at + 1 < plain.length() && plain.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (letter == '"') {
                    quoted = false;
                } else {
                    cell.append(letter);
                }
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(line));
                line.clear();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        return lines;
    }
}
