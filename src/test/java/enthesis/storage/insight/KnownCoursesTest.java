package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.practice.Indication;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.ReferenceData;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read before is read again only where something changed, and says what a reading of all says.
class KnownCoursesTest {
    private static final List<Indication> INDICATIONS = ReferenceData.load().indications();
    private static final UUID PATIENT_ONE = new UUID(71, 1);
    private static final UUID VISIT_ONE = new UUID(73, 1);
    private static final KnownCourses.Sizes EACH_ALONE = new KnownCourses.Sizes(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path folder;

    private KnownCourses known = new KnownCourses(Optional.empty(), EACH_ALONE);
    private final AtomicInteger parts = new AtomicInteger();

    @Test
    void whatIsKnownIsWhatIsThere() throws IOException {
        try (var chart = TestChart.create(folder)) {
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> {
                course(db, 2);
                course(db, 3);
            });
            assertThat(read(chart)).isEqualTo(2);
            assertThat(read(chart)).as("nothing changed").isZero();
            changed(chart, db -> course(db, 1));
            changed(chart, db -> visit(db));
            changed(chart, db -> sign(db));
            changed(chart, db -> called(db));
            changed(chart, db -> outcome(db));
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), KnownCoursesTest::nineSessions);
            assertThat(read(chart)).as("whose it was is not told").isEqualTo(3);
            starts();
            assertThat(read(chart)).as("there is no file yet").isEqualTo(3);
            changed(chart, KnownCoursesTest::nineSessions);
            starts();
            assertThat(read(chart)).as("what changed since it was written").isLessThanOrEqualTo(1);
            starts("1.1");
            assertThat(read(chart)).as("another version reads otherwise").isEqualTo(3);
            changed(chart, db -> db.update(COURSE).set(COURSE.ENDED, DAY).set(COURSE.ENDED_BECAUSE, "mistake")
                    .where(COURSE.ID.eq(id(1))).execute());
        }
        theFileIsOfThisChart();
    }

    /// Part by part, before somebody asks; what changes meanwhile is not missed.
    @Test
    void aLargeChartIsReadAheadOfTheQuestion() throws IOException {
        try (var chart = TestChart.create(folder)) {
            starts();
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> {
                for (int number = 1; number <= 5; number++) {
                    course(db, number);
                }
            });
            assertThat(ahead(chart)).isTrue();
            assertThat(ahead(chart)).isTrue();
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()).about(new PatientId(PATIENT_ONE)),
                    KnownCoursesTest::nineSessions);
            assertThat(read(chart)).as("three that were left, and the one that changed").isEqualTo(4);
            assertThat(ahead(chart)).isFalse();
            changed(chart, KnownCoursesTest::nineSessions);
            starts();
            assertThat(ahead(chart)).as("only what changed since the file").isFalse();
            assertThat(read(chart)).isZero();
            known = new KnownCourses(Optional.empty(), new KnownCourses.Sizes(2, 7));
            assertThat(ahead(chart)).as("a small chart is read in no time when it is asked for").isFalse();
            assertThat(read(chart)).isEqualTo(3);
        }
    }

    private boolean ahead(Chart chart) {
        return chart.reading().at(db -> known.ahead(db, ZoneOffset.UTC, INDICATIONS));
    }

    private static void nineSessions(DSLContext db) {
        db.update(COURSE).set(COURSE.SESSIONS, COURSE.SESSIONS.plus(9)).where(COURSE.ID.eq(id(1))).execute();
    }

    /// Not of one whose trail does not go on from it.
    private void theFileIsOfThisChart() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        try (var chart = TestChart.create(other)) {
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> course(db, 4));
            starts();
            assertThat(read(chart)).isEqualTo(1);
        }
    }

    private void starts() {
        starts("1.0");
    }

    private void starts(String version) {
        known = new KnownCourses(
                Optional.of(new CoursesFile(new SeenFile(new LocalDisk(), folder, "insight", TestChart.key("one"),
                        version))),
                EACH_ALONE);
    }

    private void changed(Chart chart, Consumer<DSLContext> what) {
        chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()).about(new PatientId(PATIENT_ONE)), what);
        assertThat(read(chart)).as("one patient's").isLessThanOrEqualTo(1);
    }

    private int read(Chart chart) {
        parts.set(0);
        var now = new SeenCharts(chart.reading(), INDICATIONS, known).read(GeneratedPractice.TODAY, ZoneOffset.UTC,
                _ -> parts.incrementAndGet());
        var all = new SeenCharts(chart.reading(), INDICATIONS).read(GeneratedPractice.TODAY, ZoneOffset.UTC);
        assertThat(bare(now.courses())).isEqualTo(bare(all.courses()));
        return parts.get();
    }

    /// The numbers of visits mean nothing.
    private static List<TreatedCourse> bare(List<TreatedCourse> courses) {
        return courses.stream().map(one -> new TreatedCourse(one.of(), one.plan(),
                one.sessions().stream().map(session -> new TreatedSession(0, session.number(), session.day(),
                        session.asked(), session.doses(), session.drawn(), session.after())).toList(),
                one.averages(), one.global())).toList();
    }

    private static UUID id(int number) {
        return new UUID(72, number);
    }

    private static void course(DSLContext db, int number) {
        var patient = new UUID(71, number);
        db.newRecord(PATIENT).setId(patient).setNumber("K" + number).setFamily("Canary").setGiven("K")
                .setBorn(LocalDate.of(1960, 1, 1)).setSex("female").setTelephone("").setAllergies("not_asked").insert();
        db.newRecord(COURSE).setId(id(number)).setPatient(patient).setRegion("knee").setSide("right")
                .setIndication("own words").setCode("").setSince("").setTriedBefore("")
                .setAgreed(BigDecimal.valueOf(15)).setSessions(3).setWeeksFrom(3).setWeeksTo(6).setOpened(DAY)
                .setEndedBecause("").insert();
    }

    private static void visit(DSLContext db) {
        var at = PracticeWriter.at(DAY, 600);
        db.newRecord(VISIT).setId(VISIT_ONE).setPatient(PATIENT_ONE).setPerformed(at).setEntered(at)
                .setBegunBy(PracticeWriter.WHO).insert();
        db.newRecord(VISIT_COURSE).setVisit(VISIT_ONE).setCourse(id(1)).setPlace(1).insert();
        db.newRecord(INJECTION).setVisit(VISIT_ONE).setPlace(1).setNumber(1).setState("given").setCourse(id(1))
                .setSide("right").setRegion("knee").setSheet("front").setRevision(1).setX(1.0).setY(1.0)
                .setStructure("").setVolume(BigDecimal.valueOf(2)).setSolution(1).setDepth("").setNeedle("")
                .setGuidance("").setPasses("").setRemark("").setOrigin("").insert();
    }

    private static void sign(DSLContext db) {
        db.newRecord(ATTACHMENT).setSha256(PracticeWriter.PDF).setKind("signed_pdf").setLength(1L)
                .setAddedBy(PracticeWriter.WHO).setAt(PracticeWriter.at(DAY, 700)).insert();
        db.newRecord(SIGNED_NOTE).setVisit(VISIT_ONE).setCanonical(new byte[]{1}).setSha256(PracticeWriter.PDF)
                .setPdf(PracticeWriter.PDF).setEnding("injected").setSigner(PracticeWriter.WHO)
                .setAt(PracticeWriter.at(DAY, 700)).insert();
    }

    private static void called(DSLContext db) {
        var id = new UUID(10, 1);
        db.newRecord(FOLLOW_UP).setId(id).setVisit(VISIT_ONE).setCourse(id(1)).insert();
        db.newRecord(CONTACT).setId(new UUID(11, 1)).setFollowUp(id).setAt(PracticeWriter.at(DAY, 5000))
                .setCalledBy(PracticeWriter.WHO).setDayAfter(3).setResult("reached").setWords("").insert();
    }

    private static void outcome(DSLContext db) {
        var id = new UUID(12, 1);
        db.newRecord(OUTCOME).setId(id).setCourse(id(1)).setAnswered(DAY.plusDays(20)).setTold("paper")
                .setEnteredBy(PracticeWriter.WHO).setAt(PracticeWriter.at(DAY, 9000)).insert();
        db.newRecord(OUTCOME_ANSWER).setOutcome(id).setInstrument("average").setItem(1).setScore(2).insert();
    }
}
