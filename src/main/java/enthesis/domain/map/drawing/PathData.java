package enthesis.domain.map.drawing;

/// Reads path data sign by sign: a command letter, then its numbers. A command holds until the next letter; after M
/// further pairs are lines, as SVG has it.
final class PathData {
    private final String d;
    private int at;
    private char command = ' ';

    PathData(String d) {
        this.d = d;
        skip();
    }

    boolean more() {
        return at < d.length();
    }

    /// The command at this place, or the one before repeated.
    char command() {
        char sign = d.charAt(at);
        if ("MLCZ".indexOf(sign) >= 0) {
            at++;
            skip();
            command = sign == 'M' ? 'L' : sign;
            return sign;
        }
        if (command == ' ' || command == 'Z') {
            throw new IllegalArgumentException("not path data at " + at);
        }
        return command;
    }

    double[] numbers(int count) {
        var numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    double number() {
        int from = at;
        while (at < d.length() && inNumber(from)) {
            at++;
        }
        var text = d.substring(from, at);
        skip();
        return Double.parseDouble(text);
    }

    private boolean inNumber(int from) {
        char sign = d.charAt(at);
        return Character.isDigit(sign) || sign == '.' || (sign == '-' && at == from);
    }

    private void skip() {
        while (at < d.length() && (Character.isWhitespace(d.charAt(at)) || d.charAt(at) == ',')) {
            at++;
        }
    }
}
