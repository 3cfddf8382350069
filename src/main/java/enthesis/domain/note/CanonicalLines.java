package enthesis.domain.note;

/// Writes canonical text: `kind TAB value TAB value ... LF`, with tab, line feed and backslash escaped.
final class CanonicalLines {

    private final StringBuilder text = new StringBuilder();

    CanonicalLines line(String kind, Object... values) {
        text.append(kind);
        for (var value : values) {
            text.append('\t').append(escaped(value.toString()));
        }
        text.append('\n');
        return this;
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
    }

    static String plain(String escaped) {
        var plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char sign = escaped.charAt(i);
            if (sign != '\\' || i + 1 == escaped.length()) {
                plain.append(sign);
                continue;
            }
            char next = escaped.charAt(++i);
            plain.append(switch (next) {
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'n' -> '\n';
                default -> next;
            });
        }
        return plain.toString();
    }

    Canonical done() {
        return new Canonical(text.toString());
    }
}
