package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.CANDIDACY_ANSWER;
import static enthesis.storage.jooq.Tables.COURSE;

import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.candidacy.Said;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What candidates answered. Nothing is rewritten: another answer is another row.
public final class CandidacyAnswers {
    private final Write write;

    public CandidacyAnswers(Write write) {
        this.write = write;
    }

    /// Adds these answers, given on a day; without any there is nothing to write.
    ///
    /// @throws IllegalArgumentException
    ///             if the course is not in this chart
    public void keep(Course course, List<Said> answers, LocalDate day, PersonId who) {
        if (!write.db().fetchExists(COURSE, COURSE.ID.eq(course.id().value())
                .and(COURSE.PATIENT.eq(course.patient().value())))) {
            throw new IllegalArgumentException("not a course of this patient");
        }
        if (answers.isEmpty()) {
            return;
        }
        var at = write.clock().instant().truncatedTo(ChronoUnit.MICROS);
        write.run(Act.of(What.ASSESSED, who).about(course.patient()), db -> {
            int turn = db.fetchCount(CANDIDACY_ANSWER, CANDIDACY_ANSWER.PATIENT.eq(course.patient().value()));
            for (var said : answers) {
                db.newRecord(CANDIDACY_ANSWER)
                        .setId(UUID.randomUUID())
                        .setPatient(course.patient().value())
                        .setCourse(said.course().map(CourseId::value).orElse(null))
                        .setQuestion(said.question())
                        .setAnswer(said.answer())
                        .setDetail(said.detail())
                        .setReason(said.reason())
                        .setAnsweredOn(day)
                        .setAnsweredBy(who.value())
                        .setAt(at.atOffset(ZoneOffset.UTC))
                        .setTurn(++turn)
                        .insert();
            }
        });
    }

    /// All that a person was asked, in whichever of their charts, in the order in which it was entered.
    public KeptAnswers of(Collection<PatientId> charts) {
        var ids = charts.stream().map(PatientId::value).toList();
        return KeptAnswers.of(write.db().selectFrom(CANDIDACY_ANSWER)
                .where(CANDIDACY_ANSWER.PATIENT.in(ids))
                .orderBy(CANDIDACY_ANSWER.AT, CANDIDACY_ANSWER.TURN)
                .fetch(row -> new Answered(new Said(row.getQuestion(),
                        Optional.ofNullable(row.getCourse()).map(CourseId::new), row.getAnswer(), row.getDetail(),
                        row.getReason()), row.getAnsweredOn(), new PersonId(row.getAnsweredBy()))));
    }
}
