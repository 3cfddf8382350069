package enthesis.exchange.document.draw;

import java.awt.geom.Path2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the outline of a drawing: absolute M, L, C and Z, nothing else (maps/README.md 2.1).
final class Outline {

    private static final Pattern TOKEN = Pattern.compile("[MLCZ]|-?\\d*\\.?\\d+");

    private Outline() {}

    /// @throws IllegalArgumentException
    ///             for an outline that breaks off or knows other commands
    static Path2D path(String d) {
        var tokens = TOKEN.matcher(d).results().map(MatchResult::group).toArray(String[]::new);
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        try {
            int at = 0;
            char command = 'M';
            while (at < tokens.length) {
                if (Character.isLetter(tokens[at].charAt(0))) {
                    command = tokens[at++].charAt(0);
                }
                at = step(path, command, tokens, at);
                command = command == 'M' ? 'L' : command;
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException("not an outline", e);
        }
        return path;
    }

    private static int step(Path2D path, char command, String[] tokens, int at) {
        return switch (command) {
            case 'M' -> {
                path.moveTo(number(tokens, at), number(tokens, at + 1));
                yield at + 2;
            }
            case 'L' -> {
                path.lineTo(number(tokens, at), number(tokens, at + 1));
                yield at + 2;
            }
            case 'C' -> {
                path.curveTo(number(tokens, at), number(tokens, at + 1), number(tokens, at + 2),
                        number(tokens, at + 3), number(tokens, at + 4), number(tokens, at + 5));
                yield at + 6;
            }
            default -> {
                path.closePath();
                yield at;
            }
        };
    }

    private static double number(String[] tokens, int at) {
        return Double.parseDouble(tokens[at]);
    }
}
