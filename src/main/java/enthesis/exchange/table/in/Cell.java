package enthesis.exchange.table.in;

import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What one cell says. A formula is never a name or a number, whatever a spreadsheet would make of it; `="0042"` is how
/// one keeps the zeros of a number, and an apostrophe before it how one keeps a text from being one.
record Cell(String file, long line, String column, String text) {
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-].*(?:\\p{L}\\(|[|!]).*", Pattern.DOTALL);
    private static final Pattern NO_VALUE = Pattern.compile("[-\u2013\u2014./]*");
    private static final int MOST_PIECES = 100;

    /// In one line and no longer than this; "" where there is nothing.
    String plain(int longest) throws NotTaken {
        var said = said();
        if (said.lines().count() > 1) {
            throw refused(Why.CELL_LINES, longest);
        }
        if (said.length() > longest) {
            throw refused(Why.CELL_LONG, longest);
        }
        return said;
    }

    /// Its pieces between semicolons, commas and line ends, but for those in brackets and in a number ("2,5 mg").
    List<String> pieces(int longest) throws NotTaken {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int deep = 0;
        var said = said() + "\n";
        for (int at = 0; at < said.length(); at++) {
            char sign = said.charAt(at);
            deep = sign == '(' ? deep + 1 : sign == ')' ? Math.max(0, deep - 1) : deep;
            if (sign == '\n' || sign == '\r' || (deep == 0 && (sign == ';' || (sign == ',' && !inNumber(said, at))))) {
                if (!piece.toString().isBlank()) {
                    pieces.add(piece.toString().strip());
                }
                piece.setLength(0);
                deep = 0;
            } else {
                piece.append(sign);
            }
        }
        if (pieces.size() > MOST_PIECES || pieces.stream().anyMatch(one -> one.length() > longest)) {
            throw refused(Why.CELL_LONG, longest);
        }
        return pieces;
    }

    private static boolean inNumber(String said, int at) {
        return at > 0 && Character.isDigit(said.charAt(at - 1)) && Character.isDigit(said.charAt(at + 1));
    }

    private String said() throws NotTaken {
        var kept = KEPT_AS_TEXT.matcher(text);
        if (kept.matches()) {
            return kept.group(1).strip();
        }
        if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        if (NO_VALUE.matcher(text).matches()) {
            return "";
        }
        if (FORMULA.matcher(text).matches()) {
            throw refused(Why.CELL_FORMULA, 0);
        }
        return text;
    }

    NotTaken refused(Why why, int longest) {
        return new NotTaken(why, file, line, longest, column);
    }
}
