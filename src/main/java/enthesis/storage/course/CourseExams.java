package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.EXAM_FINDING;

import enthesis.domain.course.Course;
import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.Exams;
import enthesis.domain.course.exam.Measure;
import enthesis.domain.entry.Choices;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.storage.jooq.tables.records.ExamFindingRecord;
import enthesis.storage.jooq.tables.records.ExamRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The examinations of the courses. Nothing is rewritten: one that is mended is entered again for its day.
public final class CourseExams {
    private final Write write;

    public CourseExams(Write write) {
        this.write = write;
    }

    public void keep(Course course, Exam exam, PersonId who) {
        if (!course.id().equals(exam.course())) {
            throw new IllegalArgumentException("an examination of another course");
        }
        var at = write.clock().instant().truncatedTo(ChronoUnit.MICROS);
        write.run(Act.of(What.EXAMINED, who).about(course.patient()), db -> {
            db.newRecord(EXAM)
                    .setId(exam.id())
                    .setCourse(exam.course().value())
                    .setExaminedOn(exam.day())
                    .setWords(exam.words())
                    .setExaminedBy(who.value())
                    .setAt(at.atOffset(ZoneOffset.UTC))
                    .setTurn(db.fetchCount(EXAM, EXAM.COURSE.eq(exam.course().value())) + 1)
                    .insert();
            exam.found().forEach((measure, found) -> db.newRecord(EXAM_FINDING)
                    .setExam(exam.id())
                    .setKind(Choices.text(measure.kind()))
                    .setTest(measure.test())
                    .setSide(Choices.text(measure.side()))
                    .setFound(found)
                    .insert());
        });
    }

    public Exams of(CourseId course) {
        var found = write.db().select(EXAM_FINDING.fields()).from(EXAM_FINDING).join(EXAM)
                .on(EXAM.ID.eq(EXAM_FINDING.EXAM)).where(EXAM.COURSE.eq(course.value()))
                .fetchInto(EXAM_FINDING).stream().collect(Collectors.groupingBy(ExamFindingRecord::getExam));
        return Exams.of(write.db().selectFrom(EXAM).where(EXAM.COURSE.eq(course.value())).orderBy(EXAM.TURN)
                .fetch(row -> exam(row, found.getOrDefault(row.getId(), List.of()))));
    }

    private static Exam exam(ExamRecord row, List<ExamFindingRecord> found) {
        Map<Measure, BigDecimal> measures = found.stream().collect(Collectors.toMap(
                one -> new Measure(Choices.read(Kind.class, one.getKind()).orElseThrow(), one.getTest(),
                        Choices.read(Side.class, one.getSide()).orElseThrow()),
                ExamFindingRecord::getFound));
        return new Exam(row.getId(), new CourseId(row.getCourse()), row.getExaminedOn(), measures, row.getWords());
    }
}
