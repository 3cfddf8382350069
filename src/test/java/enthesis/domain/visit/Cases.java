package enthesis.domain.visit;

import enthesis.domain.consent.Consent;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
        return new Circumstances(new Patient(person, allergies, alerts, Weighed.NEVER), visit, PRACTICE,
                Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC, "Dr. L. Hale",
                List.of(new EarlierSession(Instant.parse("2026-10-26T10:00:00Z"), Set.of(course().id()))));
    }

    public static Course course() {
        return new Course(new CourseId(new UUID(1, 3)), PATIENT, "ankle-foot", Side.RIGHT,
                new Course.Indication("Chronic ankle instability", "M25.371", "14 months", "physiotherapy, brace"),
                new Plan(Percent.of("15"), 6, 3, 6), Optional.of(7),
                List.of(new Consent(LocalDate.of(2026, 9, 28), "Dr. L. Hale", "4", Side.RIGHT)),
                LocalDate.of(2026, 9, 28), Optional.empty());
    }

    /// The same visit serving a second course as well: the LEFT knee, also its session after 26 October.
    public static Circumstances twoCourses() {
        var about = about(new Allergies.NoneKnown(TODAY), List.of(), Sex.FEMALE);
        var knee = new Course(new CourseId(new UUID(1, 4)), PATIENT, "knee", Side.LEFT,
                new Course.Indication("Knee pain after a fall", "", "", ""), new Plan(Percent.of("15"), 3, 3, 6),
                Optional.of(5), List.of(new Consent(TODAY, "Dr. L. Hale", "4", Side.LEFT)), TODAY,
                Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT,
                List.of(visit.courses().getFirst(), new Attended(knee, 2)), visit.performed(), visit.entered(),
                Visit.State.OPEN), PRACTICE, about.now(), about.zone(), about.userName(),
                List.of(
                        new EarlierSession(Instant.parse("2026-10-26T10:00:00Z"), Set.of(course().id(), knee.id()))));
    }

    /// The same visit for an ankle course on this side with a consent for that one, its first session.
    public static Circumstances sides(Side course, Side consented) {
        var about = about(new Allergies.NoneKnown(TODAY), List.of(), Sex.FEMALE);
        var ankle = course();
        var other = new Course(ankle.id(), PATIENT, ankle.region(), course, ankle.indication(), ankle.plan(),
                ankle.baseline(), ankle.consents().stream().map(one -> new Consent(one.given(), one.explainedBy(),
                        one.version(), consented)).toList(),
                ankle.opened(), Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT, List.of(new Attended(other, 1)),
                visit.performed(), visit.entered(), Visit.State.OPEN), PRACTICE, about.now(), about.zone(),
                about.userName(), List.of());
    }

    /// The same visit with a consent of each of these days, its first session.
    public static Circumstances consented(LocalDate... days) {
        var about = sides(Side.RIGHT, Side.RIGHT);
        var ankle = about.visit().at(1).course();
        var other = new Course(ankle.id(), PATIENT, ankle.region(), ankle.side(), ankle.indication(), ankle.plan(),
                ankle.baseline(),
                Stream.of(days).map(day -> new Consent(day, "Dr. L. Hale", "4", ankle.side())).toList(),
                ankle.opened(), Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT, List.of(new Attended(other, 1)),
                visit.performed(), visit.entered(), Visit.State.OPEN), PRACTICE, about.now(), about.zone(),
                about.userName(), List.of());
    }

    /// The same visit, its consent for one side followed by one of this day for another.
    public static Circumstances renewed(Side first, LocalDate day, Side then) {
        var about = sides(Side.BOTH, first);
        var ankle = about.visit().at(1).course();
        var renewed = Stream.concat(ankle.consents().stream(), Stream.of(new Consent(day, "Dr. L. Hale", "5", then)));
        var other = new Course(ankle.id(), PATIENT, ankle.region(), ankle.side(), ankle.indication(), ankle.plan(),
                ankle.baseline(), renewed.toList(), ankle.opened(), Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT, List.of(new Attended(other, 1)),
                visit.performed(), visit.entered(), Visit.State.OPEN), PRACTICE, about.now(), about.zone(),
                about.userName(), List.of());
    }

    /// The same visit for a course of another region.
    public static Circumstances at(String region) {
        var about = sides(Side.RIGHT, Side.RIGHT);
        var ankle = about.visit().at(1).course();
        var other = new Course(ankle.id(), PATIENT, region, ankle.side(), ankle.indication(), ankle.plan(),
                ankle.baseline(), ankle.consents(), ankle.opened(), Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT, List.of(new Attended(other, 1)),
                visit.performed(), visit.entered(), Visit.State.OPEN), PRACTICE, about.now(), about.zone(),
                about.userName(), List.of());
    }

    /// The same visit of somebody with this on the banner.
    public static Circumstances with(Circumstances about, Alert... alerts) {
        var patient = about.patient();
        return new Circumstances(new Patient(patient.person(), patient.allergies(), List.of(alerts), Weighed.NEVER),
                about.visit(), about.practice(), about.now(), about.zone(), about.userName(), about.sessions());
    }

    /// The same visit after it was signed.
    public static Circumstances signed(Circumstances about) {
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), PATIENT, visit.courses(), visit.performed(),
                visit.entered(), Visit.State.SIGNED), about.practice(), about.now(), about.zone(), about.userName(),
                about.sessions());
    }

    /// The same visit of somebody who has another chart, number 002090, which says this.
    public static Circumstances linked(Circumstances about, Allergies allergies, Alert... alerts) {
        var other = new Person(new PatientId(new UUID(1, 9)), new ChartNumber("002090"), "Musterman", "Erika",
                about.patient().person().born(), Sex.FEMALE, "");
        return new Circumstances(about.patient(), about.visit(), about.practice(), about.now(), about.zone(),
                about.userName(), about.sessions(),
                List.of(new Patient(other, allergies, List.of(alerts), Weighed.NEVER)));
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

    /// The sheet with this reason for going on past a finding, as it says now.
    public static Sheet answered(Circumstances about, Sheet sheet, String rule, String reason) {
        var finding = Reading.of(about, sheet).findings().stream().filter(one -> one.rule().equals(rule)).findFirst()
                .orElseThrow();
        return sheet.with(Map.of(finding.answer(), reason, finding.basis(), finding.said()));
    }

    /// The seed's own visit, complete: 10 mL of 15 % dextrose with 0.2 % lidocaine, eight points, 6.5 mL in all.
    public static Sheet seedVisit() {
        return points(agreed(after(sheet("checkIn.allergies", "list", "allergy[1].substance", "latex",
                "allergy[1].severity",
                "severe", "medication[1].told", "ibuprofen 400", "medication[1].class", "nsaid",
                "medication[1].lastDose",
                "-6d", "medication[2].told", "ASA 81", "medication[2].class", "aspirin_low",
                "checkIn.noOtherMedication",
                "yes", "checkIn.healthChanged", "no", "checkIn.drugsChanged", "no", "checkIn.infection", "no",
                "checkIn.pregnant", "no", "checkIn.needleFear", "no", "checkIn.wayHome", "ride", "checkIn.thinner",
                "none", "checkIn.flare", "settled", "vitals.blood-pressure", "128/78", "vitals.heart-rate", "72",
                "vitals.temperature", "36.6", "vitals.spo2", "98", "vitals.weight", "64", "vitals.height", "165",
                "pain[1].now", "4", "pain[1].average", "4", "pain[1].worst", "6",
                "solution[1].volume", "10", "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50",
                "solution[1].anaesthetic", "lidocaine", "solution[1].anaestheticPercent", "0.2",
                "solution[1].anaestheticStock", "1", "solution[1].diluent", "water", "solution[1].dextroseDrawn", "3",
                "solution[1].anaestheticDrawn", "2", "solution[1].diluentDrawn", "5", "solution[1].dextroseLot",
                "B4471",
                "solution[1].dextroseExpiry", "3/27", "solution[1].anaestheticLot", "L0932",
                "solution[1].anaestheticExpiry", "6/27", "solution[1].diluentLot", "W2210", "solution[1].diluentExpiry",
                "1/28", "solution[1].latexFree", "yes", "solution[1].preparedBy", "M. Okafor", "solution[1].preparedAt",
                "09:39", "otherAnaesthetic.given", "none"))));
    }

    private static Sheet after(Sheet before) {
        return with(before, "timeOut.nameSaid", "yes", "timeOut.birthDateSaid", "yes", "timeOut.procedure", "yes",
                "timeOut.side", "right", "timeOut.siteMarked", "yes", "timeOut.consent", "yes", "timeOut.allergies",
                "yes",
                "timeOut.anticoagulant", "yes", "timeOut.participants", "Hale, Okafor", "timeOut.completed",
                "2026-11-23T10:52:00Z", "procedure.position", "supine", "procedure.antiseptic", "chlorhexidine",
                "procedure.gloves", "latex-free", "procedure.guidance", "ultrasound", "procedure.start", "09:45",
                "procedure.end", "09:57", "procedure.aspiration", "negative", "procedure.paraesthesia", "none",
                "procedure.tolerance", "good", "procedure.anatomy", "abnormal", "procedure.needleSeen", "yes",
                "procedure.imageKept", "yes", "observation.minutes", "15", "observation.condition", "well",
                "observation.complications", "none", "observation.neurovascular", "as-before", "observation.dressing",
                "plaster", "solution[1].discarded", "3.5", "aftercare.given", "yes", "aftercare.to", "patient",
                "aftercare.warningsTold", "yes", "aftercare.physiotherapy", "has-plan", "aftercare.next", "+28",
                "sign.ending", "injected");
    }

    /// The sheet with its time-out completed for what it says now.
    public static Sheet agreed(Sheet sheet) {
        return agreed(about(), sheet);
    }

    /// The same, of this visit.
    public static Sheet agreed(Circumstances about, Sheet sheet) {
        return sheet.with(TimeOutFields.COMPLETED_FOR, Reading.of(about, sheet).agreed().text());
    }

    private static Sheet points(Sheet before) {
        var volumes = List.of("0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "1.5", "2");
        var sheet = before;
        for (int i = 1; i <= volumes.size(); i++) {
            sheet = point(sheet, i, volumes.get(i - 1), "given", "right");
        }
        return sheet;
    }

    /// The sheet with a part of the front of the body marked by the patient.
    public static Sheet drawn(Sheet sheet, int row, String side, String area) {
        var mark = "painDrawing[" + row + "].";
        return with(sheet, mark + "sheet", "body-anterior", mark + "revision", "1", mark + "view", "anterior",
                mark + "side", side, mark + "area", area);
    }

    public static Sheet point(Sheet sheet, int row, String volume, String state, String side) {
        var place = "point[" + row + "].";
        return with(sheet, place + "order", Integer.toString(row), place + "state", state, place + "side", side,
                place + "region", "ankle-foot", place + "structure", "ATFL", place + "sheet", "ankle-lateral",
                place + "revision", "1", place + "x", "170", place + "y", "236", place + "volume", volume,
                place + "solution", "1", place + "needle", "27G 25 mm");
    }
}
