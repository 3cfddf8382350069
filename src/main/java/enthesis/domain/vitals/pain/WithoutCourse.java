package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pain that a sheet holds for the visit as a whole, typed before each course had its own. It is no course's pain until
/// somebody takes it for the only one; of several nobody can tell whose it was, and it is asked again.
public final class WithoutCourse {
    private WithoutCourse() {}

    /// For a visit that serves so many courses.
    public static List<Finding> findings(Sheet sheet, int courses) {
        return Stream.of(Pain.values()).filter(pain -> sheet.has(PainFields.ofVisit(pain)))
                .map(pain -> finding(sheet, pain, courses)).toList();
    }

    private static Finding finding(Sheet sheet, Pain pain, int courses) {
        var old = PainFields.ofVisit(pain);
        var first = PainFields.of(1, pain);
        var typed = sheet.text(old);
        boolean taken = courses == 1 && !sheet.has(first);
        Map<Field, String> mend = taken ? Map.of(first, typed, old, "") : Map.of(old, "");
        return new Finding("pain-without-course-" + Choices.text(pain), Level.REFUSED, taken ? first : old,
                taken ? "findings.painTake" : "findings.painLeave", List.of(Choices.text(pain), typed),
                Source.PRACTICE, mend);
    }
}
