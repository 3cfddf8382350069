package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;
import static enthesis.storage.jooq.Tables.PATIENT;

import enthesis.domain.practice.Indication;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.insight.Made.Course;
import enthesis.storage.reference.ReferenceData;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/// Writes a made-up practice into the tables of a chart, in one write, and beside it what must not be counted.
final class PracticeWriter {
    static final UUID WHO = TestChart.OWNER.id().value();
    static final String PDF = "0".repeat(64);

    private final DSLContext db;
    private final List<Indication> indications = ReferenceData.load().indications();
    private int number;

    private PracticeWriter(DSLContext db) {
        this.db = db;
    }

    static void write(GeneratedPractice practice, Chart chart) {
        chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> new PracticeWriter(db).all(practice));
    }

    static UUID patient(int number) {
        return new UUID(7, number);
    }

    static OffsetDateTime at(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes).atOffset(ZoneOffset.UTC);
    }

    private void all(GeneratedPractice practice) {
        db.newRecord(ATTACHMENT).setSha256(PDF).setKind("signed_pdf").setLength(1L).setAddedBy(WHO)
                .setAt(at(GeneratedPractice.TODAY, 0)).insert();
        for (int patient = 0; patient < GeneratedPractice.PATIENTS; patient++) {
            db.newRecord(PATIENT).setId(patient(patient)).setNumber("P" + patient).setFamily("Canary")
                    .setGiven("No " + patient).setBorn(LocalDate.of(1960, 1, 1)).setSex("female").setTelephone("555")
                    .setAllergies("not_asked").insert();
        }
        practice.courses.forEach(this::course);
    }

    private void course(Course course) {
        insert(course, course.id(), course.over() ? "done" : "");
        var visits = new VisitWriter(db, course);
        for (var session : course.sessions()) {
            visits.session(session, number++);
        }
        course.answers().forEach((week, answer) -> outcome(course, course.last().plusDays(answer.offset()),
                answer.average(), answer.global(), false));
        if (number % 5 == 0 && !course.sessions().isEmpty()) {
            visits.notToBeCounted(course.last().plusDays(9));
            outcome(course, course.last().plusDays(84), 0, 1, true);
            insert(course, UUID.randomUUID(), "mistake");
        }
    }

    private void insert(Course course, UUID id, String ended) {
        db.newRecord(COURSE).setId(id).setPatient(patient(course.patient())).setRegion(course.region())
                .setSide(course.side()).setIndication(says(course)).setIndicationKey(key(course))
                .setCode("").setSince("").setTriedBefore("")
                .setAgreed(new BigDecimal("15")).setSessions(course.planned()).setWeeksFrom(3).setWeeksTo(6)
                .setOpened(course.opened()).setEnded(ended.isEmpty() ? null : GeneratedPractice.TODAY)
                .setEndedBecause(ended).insert();
    }

    /// Every fourth course is from after keys were kept.
    private String key(Course course) {
        return number % 4 == 0 && indications.stream().anyMatch(one -> one.key().equals(course.indication()))
                ? course.indication()
                : "";
    }

    /// As the form of a course keeps it: the name of what is on the practice's list, of every third with own words
    /// behind it; of those that have a key the practice called it otherwise then.
    private String says(Course course) {
        if (!key(course).isEmpty()) {
            return "as it was called then";
        }
        var own = number % 3 == 0 ? ": as Mrs Canary calls it" : "";
        return indications.stream().filter(one -> one.key().equals(course.indication())).findFirst()
                .map(one -> one.label() + own).orElse(course.indication());
    }

    private void outcome(Course course, LocalDate day, int average, int global, boolean withdrawn) {
        var id = UUID.randomUUID();
        db.newRecord(OUTCOME).setId(id).setCourse(course.id()).setAnswered(day).setTold("paper").setEnteredBy(WHO)
                .setAt(at(day, 0)).insert();
        answer(id, "average", average);
        if (global > 0) {
            answer(id, "pgic", global);
        }
        if (withdrawn) {
            db.newRecord(OUTCOME_WITHDRAWN).setOutcome(id).setReason("another patient")
                    .setWithdrawnBy(WHO).setAt(at(day, 1)).insert();
        }
    }

    private void answer(UUID outcome, String instrument, int score) {
        db.newRecord(OUTCOME_ANSWER).setOutcome(outcome).setInstrument(instrument).setItem(1).setScore(score).insert();
    }
}
