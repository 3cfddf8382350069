package enthesis.exchange.fhir;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.course.Course;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.document.OutsideDocument.Filed;
import enthesis.domain.document.OutsideDocument.Kept;
import enthesis.domain.document.OutsideDocument.Whose;
import enthesis.domain.document.OutsideDocument.Withdrawn;
import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.extract.AfterExtract;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.CourseExtract;
import enthesis.domain.extract.Elsewhere;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.Total;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// The seed's own case as it leaves, with all that the demonstration does not have: pictures, a referral, a point that
/// was skipped, a signature, addenda, harm of every kind, a consent that was taken back, a withdrawn outcome.
public final class ExtractCases {
    static final PersonId WHO = new PersonId(new UUID(7, 1));
    static final Instant SIGNED = Instant.parse("2026-11-23T11:30:00.123456Z");
    static final String PDF = "a".repeat(64);
    static final String STILL = "b".repeat(64);
    static final String PHOTO = "c".repeat(64);
    public static final PracticeExtract PRACTICE = new PracticeExtract(new UUID(7, 7),
            new Clinic("Harbour Street Clinic", "+49 40 555 01", "112", Clinic.Copies.UNKNOWN),
            List.of(new Colleague(WHO, "Lorna Hale", "MD", Role.OWNER, true),
                    new Colleague(new PersonId(new UUID(7, 2)), "M. Okafor", "", Role.ASSISTANT, false)),
            Cases.PRACTICE, ZoneOffset.UTC);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private ExtractCases() {}

    /// The files beside it: the photo is missing.
    public static Optional<byte[]> file(String sha256) {
        return Optional.ofNullable(Map.of(PDF, "%PDF-1.7 pages".getBytes(StandardCharsets.US_ASCII), STILL, PNG.clone())
                .get(sha256));
    }

    /// One of each way in which a chart can stand.
    public static List<ChartExtract> all() {
        return List.of(whole(), open(), inError(), deferred(), mistaken(), documents());
    }

    private static Circumstances about() {
        return Cases.about(
                new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives"),
                        new Allergy("pollen", Severity.MILD, ""), new Allergy("iodine", Severity.UNKNOWN, "")),
                        Cases.TODAY),
                List.of(new Alert(Alert.Kind.DIABETES, "type 2", Cases.TODAY)), Sex.FEMALE);
    }

    static ChartExtract whole() {
        var sheet = Cases.with(Cases.seedVisit(), "vitals.glucose", "110", "vitals.temperature", "98.6",
                "vitals.temperature-unit", "f",
                "vitals.respiration", "14", "picture[1].file", STILL, "picture[1].width", "800",
                "picture[1].height", "600", "picture[1].turn", "6", "picture[1].kind", "ultrasound",
                "picture[1].region", "ankle-foot", "picture[1].side", "right", "picture[1].caption", "ATFL",
                "picture[2].file", PHOTO, "picture[2].width", "800", "picture[2].height", "600", "picture[2].turn",
                "1", "picture[2].kind", "photo", "picture[2].region", "ankle-foot", "point[9].order", "9",
                "point[9].state", "skipped", "point[9].side", "right", "point[9].region", "ankle-foot",
                "point[9].structure", "CFL", "point[9].sheet", "ankle-lateral", "point[9].revision", "1", "point[9].x",
                "150", "point[9].y", "230", "point[9].skipped", "not_tender", "point[9].solution", "1",
                "aftercare.physiotherapy", "referred", "aftercare.physiotherapist", "R. Osei",
                "observation.complications", "some", "observation.complication", "felt faint for a minute");
        var addendum = addendum(1, Addendum.Kind.CORRECTION);
        return chart(about(), List.of(told(false), told(true)), visit(Cases.signed(about()), sheet,
                Optional.of(note(Ending.INJECTED)), List.of(addendum), List.of(after())), Cases.course());
    }

    /// Not signed yet; nobody asked for allergies.
    static ChartExtract open() {
        return chart(Cases.about(), List.of(), visit(Cases.about(), Cases.seedVisit(), Optional.empty(), List.of(),
                List.of()), Cases.course());
    }

    static ChartExtract inError() {
        return chart(about(), List.of(), visit(Cases.signed(about()), Cases.seedVisit(),
                Optional.of(note(Ending.INJECTED)), List.of(addendum(1, Addendum.Kind.ENTERED_IN_ERROR)),
                List.of(after())), Cases.course());
    }

    static ChartExtract deferred() {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.UNKNOWN);
        var sheet = Cases.sheet("sign.ending", "deferred", "sign.endingReason", "fever since yesterday");
        var chart = chart(about, List.of(), visit(Cases.signed(about), sheet, Optional.of(note(Ending.DEFERRED)),
                List.of(), List.of()), Cases.course());
        return new ChartExtract(PRACTICE, chart.patient(), List.of(), chart.courses(), chart.visits(), elsewhere());
    }

    /// What came from another program, as exact as it was told there.
    static Elsewhere elsewhere() {
        return new Elsewhere(
                List.of(new Identifier("urn:oid:1.2", "77"), new Identifier("PraxisPlus", "A-17"),
                        new Identifier(Identifier.BY_CONTENT, "0badcafe")),
                List.of(new Fact(Fact.Kind.ALLERGY, "Birch", "", "", "2019", "", "Wheal", "resolved"),
                        new Fact(Fact.Kind.ALLERGY, "Latex", "", "", "", "", "", "active"),
                        new Fact(Fact.Kind.CONDITION, "Gout", "", "", "2019-05", "2020-01-02", "", "resolved"),
                        new Fact(Fact.Kind.CONDITION, "Sprain", "", "", "long ago", "", "", "unconfirmed"),
                        new Fact(Fact.Kind.MEDICATION, "Warfarin 5 mg", "", "", "2025-01-02", "2025-03", "1 a day",
                                "stopped"),
                        new Fact(Fact.Kind.OBSERVATION, "Smoking", "", "", "2024-02-03T10:12:00+01:00", "", "never",
                                "final")));
    }

    /// A course that should never have been opened, its consent taken back.
    static ChartExtract mistaken() {
        var was = Cases.course();
        var back = new Consent(LocalDate.of(2026, 9, 28), "Dr. L. Hale", "4", Side.RIGHT).with(new Withdrawal(
                LocalDate.of(2026, 10, 1).atTime(9, 30), "M. Okafor", Side.RIGHT, "changed her mind"));
        var course = new Course(was.id(), was.patient(), was.region(), was.side(),
                new Course.Indication("Chronic ankle instability", "M25.371", "Other instability, right ankle", "", ""),
                was.plan(), was.baseline(), List.of(back), was.opened(),
                Optional.of(new Course.End(Cases.TODAY, Course.Because.MISTAKE)));
        return new ChartExtract(PRACTICE, Cases.about().patient(), List.of(),
                List.of(new CourseExtract(course, List.of())), List.of());
    }

    /// One that counts, of a course, and one that was withdrawn, whose file is lost.
    static ChartExtract documents() {
        var chart = open();
        return new ChartExtract(PRACTICE, chart.patient(), List.of(), chart.courses(), chart.visits(),
                Elsewhere.NOTHING, List.of(
                        document(1, Optional.of(Cases.course().id()), new Kept(PDF, Format.PDF, Turn.NONE, 2, 14),
                                Optional.empty()),
                        document(2, Optional.empty(), new Kept("d".repeat(64), Format.JPEG, Turn.of(6), 1, 14),
                                Optional.of(new Withdrawn("of another patient", WHO, SIGNED)))));
    }

    private static OutsideDocument document(int number, Optional<CourseId> course, Kept kept,
            Optional<Withdrawn> withdrawn) {
        return new OutsideDocument(new UUID(9, number), new Whose(Cases.about().patient().id(), course),
                new About(DocumentKind.MRI, "right ankle", LocalDate.of(2026, 11, 9), "ATFL thinned"), kept,
                new Filed(WHO, SIGNED), withdrawn);
    }

    private static ChartExtract chart(Circumstances about, List<CourseExtract.Told> told, VisitExtract visit,
            Course course) {
        return new ChartExtract(PRACTICE, about.patient(), List.of(), List.of(new CourseExtract(course, told)),
                List.of(visit));
    }

    private static VisitExtract visit(Circumstances about, Sheet sheet,
            Optional<NoteExtract> note, List<Addendum> addenda, List<AfterExtract> after) {
        return new VisitExtract(Reading.of(about, sheet), WHO, note, addenda, after);
    }

    private static NoteExtract note(Ending ending) {
        return new NoteExtract(WHO, SIGNED, ending, PDF, "the note, ½ of it",
                Optional.of(new NoteExtract.Proof("302a", "0badcafe")));
    }

    private static Addendum addendum(int number, Addendum.Kind kind) {
        return Addendum.sealed(Cases.about().visit().id(), number,
                new AddendumText(kind, "eight points", "It was seven.", "counted again"), WHO, SIGNED.plusSeconds(60),
                "seal");
    }

    private static CourseExtract.Told told(boolean withdrawn) {
        var answers = Map.of("average", new TreeMap<>(Map.of(1, 4)), "peg", new TreeMap<>(Map.of(1, 5, 2, 4)), "psfs",
                new TreeMap<>(Map.of(1, 3)), "rmdq", new TreeMap<>(Map.of(1, 1, 2, 0)));
        var outcome = new Outcome(new UUID(8, withdrawn ? 1 : 2), Cases.course().id(), Cases.TODAY, Told.PAPER,
                Map.copyOf(answers), List.of(new Total(new Total.Scale("FAAM ADL", Bounds.of("0", "100"), Better.HIGH),
                        new BigDecimal("75.00"))),
                withdrawn ? List.of() : List.of(new Activity(1, "stairs")));
        return new CourseExtract.Told(outcome, WHO, SIGNED, withdrawn);
    }

    private static AfterExtract after() {
        var key = new FollowedSession.Key(Cases.course().patient(), Cases.about().visit().id(), Cases.course().id());
        var events = List.of(event(key, 1, 2, Answer.NO, AdverseEvent.Related.UNRELATED, AdverseEvent.Outcome.RESOLVED),
                event(key, 2, 4, Answer.YES, AdverseEvent.Related.POSSIBLE, AdverseEvent.Outcome.LASTING),
                event(key, 3, 1, Answer.UNKNOWN, AdverseEvent.Related.PROBABLE, AdverseEvent.Outcome.ONGOING),
                event(key, 4, 5, Answer.YES, AdverseEvent.Related.UNLIKELY, AdverseEvent.Outcome.DIED));
        return new AfterExtract(Cases.course().id(), List.of(), events);
    }

    private static AdverseEvent event(FollowedSession.Key key, int number, int grade, Answer serious,
            AdverseEvent.Related related, AdverseEvent.Outcome outcome) {
        return new AdverseEvent(new UUID(9, number), key, "Bruise", Cases.TODAY,
                new AdverseEvent.Judged(grade, serious, related),
                new AdverseEvent.Became("ice", outcome, Optional.empty(), ""));
    }
}
