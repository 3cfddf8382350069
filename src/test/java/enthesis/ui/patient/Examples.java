package enthesis.ui.patient;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseOffer;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.DateText;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.reference.ReferenceData;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Invented people and courses for the pictures.
public final class Examples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    public static final Person ERIKA = person("004711", "Mustermann", "Erika", "1968-04-12", "0151 555 0142");
    public static final Person ERICH = person("002090", "Mustermann", "Erich", "1968-12-03", "0151 555 0199");
    public static final Person SELIN = person("003318", "Mustafa", "Selin", "1968-01-30", "0160 555 0117");
    public static final Patient PATIENT = new Patient(ERIKA,
            new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), TODAY),
            List.of(new Alert(Alert.Kind.ANTIPLATELET, "aspirin 81 mg", TODAY)),
            new Weighed(Optional.of(Kilograms.of("64")), Optional.of(TODAY), false, Optional.empty(),
                    Optional.empty()));

    private Examples() {}

    public static Person person(String number, String family, String given, String born, String telephone) {
        return new Person(PatientId.fresh(), new ChartNumber(number), family, given, LocalDate.parse(born),
                Sex.FEMALE, telephone);
    }

    public static String region(String key) {
        return key.equals("ankle-foot") ? "ankle and foot" : key;
    }

    public static CourseOffer offer() {
        var practice = ReferenceData.load();
        var regions = new LinkedHashMap<String, String>();
        List.of("knee", "ankle-foot", "shoulder", "elbow", "wrist-hand", "hip", "lumbosacral", "neck-thoracic", "jaw",
                "chest").forEach(key -> regions.put(key, RegionWords.region(key, TEXTS)));
        return new CourseOffer(regions, practice.indications(), practice.rules().mixing(),
                new DateText(TODAY, DateText.Slashes.ASK), practice.assessment());
    }

    public static CourseSummary course(PatientId patient, String region, Side side, int done, int daysAgo) {
        var course = new Course(CourseId.fresh(), patient, region, side,
                new Course.Indication("chronic lateral instability", "M25.371", "July 2025", "physiotherapy"),
                new Plan(Percent.of("15"), 6, 3, 6), Optional.of(7),
                List.of(new Consent(LocalDate.of(2026, 9, 28), "L. Hale", "4", side)), LocalDate.of(2026, 9, 14),
                Optional.empty());
        return new CourseSummary(course, done, Optional.of(TODAY.minusDays(daysAgo)),
                List.of(new CourseSummary.Score(TODAY.minusDays(daysAgo), 4)));
    }

    public static CourseSummary ended(CourseSummary summary, Course.End end) {
        var course = summary.course();
        return new CourseSummary(new Course(course.id(), course.patient(), course.region(), course.side(),
                course.indication(), course.plan(), course.baseline(), course.consents(), course.opened(),
                Optional.of(end)), summary.done(), summary.last(), summary.pain());
    }
}
