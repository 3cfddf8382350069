package enthesis.domain.patient.find;

import enthesis.domain.patient.find.Part.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which stretches of a shown text a query hit, so that they can be marked.
public final class Marks {

    /// From the first marked character to behind the last.
    public record Mark(int from, int to) {}

    private Marks() {}

    /// The beginnings of words of a name that the query's names hit.
    public static List<Mark> inName(String shown, PatientQuery query) {
        var marks = new ArrayList<Mark>();
        for (var part : query.parts()) {
            for (var meaning : part.meanings()) {
                if (meaning instanceof Meaning.Name(var prefix)) {
                    beginnings(shown, prefix, marks);
                }
            }
        }
        return List.copyOf(marks);
    }

    private static void beginnings(String shown, String prefix, List<Mark> marks) {
        for (int at = 0; at < shown.length(); at++) {
            if (Character.isLetter(shown.charAt(at)) && (at == 0 || !Character.isLetter(shown.charAt(at - 1)))) {
                int end = end(shown, at, prefix);
                if (end > at) {
                    marks.add(new Mark(at, end));
                }
            }
        }
    }

    private static int end(String shown, int from, String prefix) {
        for (int to = from + 1; to <= shown.length(); to++) {
            var folded = Folding.fold(shown.substring(from, to));
            if (folded.startsWith(prefix)) {
                return to;
            }
            if (!prefix.startsWith(folded)) {
                return from;
            }
        }
        return from;
    }

    /// The last digits of a year, or the whole shown date, that the query's birth dates hit.
    public static List<Mark> inBirth(String shown, LocalDate born, PatientQuery query) {
        for (var part : query.parts()) {
            for (var meaning : part.meanings()) {
                if (meaning instanceof Meaning.Born(var from, var to) && !born.isBefore(from) && !born.isAfter(to)) {
                    int length = part.typed().matches("\\d{2}|\\d{4}") ? part.typed().length() : shown.length();
                    return List.of(new Mark(shown.length() - length, shown.length()));
                }
            }
        }
        return List.of();
    }

    /// The digits of a number or telephone that the query hit at its beginning or end.
    public static List<Mark> inDigits(String shown, PatientQuery query) {
        for (var part : query.parts()) {
            var digits = part.typed().replaceAll("\\D", "");
            int at = digits.length() < 2 ? -1 : shown.indexOf(part.typed().strip());
            if (at >= 0) {
                return List.of(new Mark(at, at + part.typed().strip().length()));
            }
        }
        return List.of();
    }
}
