package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Choices;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.visit.CountedSessions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// Average pain and own impression of the courses: from their beginning, their visits and their outcomes, without what
/// was withdrawn. Of one day the outcome comes after the visit.
record ScoreFacts(Map<UUID, List<Scored>> averages, Map<UUID, List<Scored>> globals) {
    private static final String AVERAGE = Choices.text(Pain.AVERAGE);
    private static final String GLOBAL = "pgic";

    static ScoreFacts read(DSLContext db, ZoneId zone, Part part) {
        var averages = new HashMap<UUID, List<Scored>>();
        db.select(COURSE.ID, COURSE.OPENED, COURSE.BASELINE).from(COURSE)
                .where(COURSE.BASELINE.isNotNull().and(part.course(COURSE.ID)))
                .forEach(row -> put(averages, row.value1(), new Scored(row.value2(), row.value3())));
        db.select(PAIN.COURSE, VISIT.PERFORMED, PAIN.SCORE)
                .from(PAIN)
                .join(VISIT)
                .on(VISIT.ID.eq(PAIN.VISIT))
                .where(PAIN.ASKED.eq(AVERAGE).and(PAIN.SCORE.isNotNull())
                        .and(part.course(PAIN.COURSE)).and(CountedSessions.stands()))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID)
                .forEach(row -> put(averages, row.value1(),
                        new Scored(LocalDate.ofInstant(row.value2().toInstant(), zone), row.value3())));
        told(db, AVERAGE, averages, part);
        var globals = new HashMap<UUID, List<Scored>>();
        told(db, GLOBAL, globals, part);
        return new ScoreFacts(averages, globals);
    }

    private static void told(DSLContext db, String instrument, Map<UUID, List<Scored>> scores, Part part) {
        db.select(OUTCOME.COURSE, OUTCOME.ANSWERED, OUTCOME_ANSWER.SCORE)
                .from(OUTCOME)
                .join(OUTCOME_ANSWER)
                .on(OUTCOME_ANSWER.OUTCOME.eq(OUTCOME.ID))
                .where(OUTCOME_ANSWER.INSTRUMENT.eq(instrument).and(OUTCOME_ANSWER.ITEM.eq(1)))
                .and(part.course(OUTCOME.COURSE))
                .and(OUTCOME.ID.notIn(db.select(OUTCOME_WITHDRAWN.OUTCOME).from(OUTCOME_WITHDRAWN)))
                .orderBy(OUTCOME.ANSWERED, OUTCOME.AT, OUTCOME.ID)
                .forEach(row -> put(scores, row.value1(), new Scored(row.value2(), row.value3())));
    }

    private static void put(Map<UUID, List<Scored>> scores, UUID course, Scored one) {
        scores.computeIfAbsent(course, _ -> new ArrayList<>()).add(one);
    }

    List<Scored> averages(UUID course) {
        return averages.getOrDefault(course, List.of());
    }

    List<Scored> global(UUID course) {
        return globals.getOrDefault(course, List.of());
    }
}
