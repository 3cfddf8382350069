package enthesis.domain.people;

import java.util.List;
import java.util.stream.Stream;

/// The practice as it stands on its papers: name, telephone and the number for emergencies, and where the two copies of
/// the recovery sheet are kept. Only the name is never empty; a number that is not known stays empty.
public record Clinic(String name, String telephone, String emergency, Copies copies) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_PLACE = 200;

    /// Where the copies of the recovery sheet are kept.
    public record Copies(String first, String second) {
        public static final Copies UNKNOWN = new Copies("", "");

        public Copies {
            limited(first, LONGEST_PLACE);
            limited(second, LONGEST_PLACE);
        }

        public List<String> places() {
            return List.of(first, second);
        }
    }

    public Clinic {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a clinic has a name");
        }
        limited(name, LONGEST_NAME);
        limited(telephone, LONGEST_NUMBER);
        limited(emergency, LONGEST_NUMBER);
    }

    public static Clinic named(String name) {
        return new Clinic(name, "", "", Copies.UNKNOWN);
    }

    /// Whether a patient who needs help finds both numbers on paper.
    public boolean canBeCalled() {
        return Stream.of(telephone, emergency).noneMatch(String::isBlank);
    }

    private static void limited(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("too long: " + longest + " letters at most");
        }
    }
}
