package enthesis.domain.visit;

import enthesis.domain.course.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.storage.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The seed's own case, fictional: a 58-year-old woman with a RIGHT ankle course agreed at 15 %, on 23 Nov 2026.
public final class Cases {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Practice PRACTICE = ReferenceData.load();
    private static final PatientId PATIENT = new PatientId(new UUID(1, 1));

    private Cases() {}

    public static Circumstances about() {
        return about(new Allergies.NotAsked(), List.of(), Sex.FEMALE);
    }

    public static Circumstances about(Allergies allergies, List<Alert> alerts, Sex sex) {
        var person = new Person(PATIENT, new ChartNumber("004711"), "Mustermann", "Erika", LocalDate.of(1968, 4, 12),
                sex,
                "");
        var visit = new Visit(new VisitId(new UUID(1, 2)), PATIENT, List.of(new Attended(course(), 3)),
                Instant.parse("2026-11-23T10:12:00Z"), Instant.parse("2026-11-23T10:12:00Z"), Visit.State.OPEN);
        return new Circumstances(new Patient(person, allergies, alerts, Weighed.NEVER), visit, PRACTICE, TODAY,
                ZoneOffset.UTC, "Dr. L. Hale", Optional.of(LocalDate.of(2026, 10, 26)));
    }

    public static Course course() {
        return new Course(new CourseId(new UUID(1, 3)), PATIENT, "ankle-foot", Side.RIGHT,
                new Course.Indication("Chronic ankle instability", "M25.371", "14 months", "physiotherapy, brace"),
                new Plan(Percent.of("15"), 6, 3, 6), Optional.of(7),
                Optional.of(new Consent(LocalDate.of(2026, 9, 28), "Dr. L. Hale", "4", Side.RIGHT)),
                LocalDate.of(2026, 9, 28), Optional.empty());
    }

    /// A sheet from paths and texts in turn.
    public static Sheet sheet(String... pathsAndTexts) {
        return with(Sheet.EMPTY, pathsAndTexts);
    }

    public static Sheet with(Sheet sheet, String... pathsAndTexts) {
        Map<Field, String> edits = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            edits.put(Field.parse(pathsAndTexts[i]), pathsAndTexts[i + 1]);
        }
        return sheet.with(edits);
    }
}
