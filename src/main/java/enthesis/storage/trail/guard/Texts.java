package enthesis.storage.trail.guard;

import java.util.ArrayList;
import java.util.List;

/// Reads an array of texts as `Json` writes it, character by character: every line of a journal passes here whenever a
/// chart is opened.
final class Texts {
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    private final String json;
    private int at;

    Texts(String json) {
        this.json = json;
    }

    List<String> list() {
        var texts = new ArrayList<String>();
        take('[');
        if (!json.startsWith("]", at)) {
            texts.add(text());
            while (json.startsWith(",", at)) {
                at++;
                texts.add(text());
            }
        }
        take(']');
        if (at != json.length()) {
            throw torn();
        }
        return texts;
    }

    private void take(char one) {
        if (next() != one) {
            throw torn();
        }
    }

    private char next() {
        if (at == json.length()) {
            throw torn();
        }
        return json.charAt(at++);
    }

    private String text() {
        take('"');
        int begin = at;
        for (char one = next(); one != '"'; one = next()) {
            if (one == '\\') {
                at--;
                return escaped(begin);
            }
        }
        return json.substring(begin, at - 1);
    }

    private String escaped(int begin) {
        var text = new StringBuilder(json.length() - begin).append(json, begin, at);
        int plain = at;
        for (char one = next(); one != '"'; one = next()) {
            if (one == '\\') {
                text.append(json, plain, at - 1).append(meant(next()));
                plain = at;
            }
        }
        return text.append(json, plain, at - 1).toString();
    }

    private char meant(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += DIGITS;
                if (at > json.length()) {
                    throw torn();
                }
                yield (char) Integer.parseInt(json, at - DIGITS, at, HEX);
            }
            default -> throw torn();
        };
    }

    private static IllegalArgumentException torn() {
        return new IllegalArgumentException("not an array of texts");
    }
}
