package enthesis.domain.entry;

/// The place of one typed text in a form: a name within a group, and the row for groups that repeat (medications,
/// points). Row 0 is a group that stands once. The path is how it is stored: `vitals.pulse`, `point[3].volume`.
public record Field(String group, int row, String name) implements Comparable<Field> {

    public Field {
        if (!isGroup(group) || !isName(name) || row < 0) {
            throw new IllegalArgumentException("not a field: " + group + " " + row + " " + name);
        }
    }

    /// Looked at sign by sign: thousands of fields are made for every reading of a sheet.
    private static boolean isGroup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static boolean isName(String text) {
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isLetter(sign) && !(sign >= '0' && sign <= '9') && sign != '-') {
                return false;
            }
        }
        return !text.isEmpty() && isLetter(text.charAt(0));
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    public static Field of(String group, String name) {
        return new Field(group, 0, name);
    }

    public static Field at(String group, int row, String name) {
        return new Field(group, row, name);
    }

    /// Reads a path back.
    ///
    /// @throws IllegalArgumentException
    ///             if it is none
    public static Field parse(String path) {
        int dot = path.lastIndexOf('.');
        int open = path.indexOf('[');
        if (dot < 1) {
            throw new IllegalArgumentException("not a field path: " + path);
        }
        if (open < 0) {
            return of(path.substring(0, dot), path.substring(dot + 1));
        }
        var row = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
        return at(path.substring(0, open), row, path.substring(dot + 1));
    }

    public String path() {
        return row == 0 ? group + "." + name : group + "[" + row + "]." + name;
    }

    @Override
    public int compareTo(Field other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        return row == other.row ? name.compareTo(other.name) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return path();
    }
}
