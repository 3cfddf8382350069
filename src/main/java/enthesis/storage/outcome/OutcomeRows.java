package enthesis.storage.outcome;

import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ACTIVITY;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_TOTAL;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;

import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.Total;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.OutcomeRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/// The rows of one outcome.
final class OutcomeRows {
    private static final int KEPT = 8;

    private OutcomeRows() {}

    static void insert(DSLContext db, Outcome outcome) {
        outcome.answers().forEach((instrument, items) -> items.forEach((item, score) -> db.newRecord(OUTCOME_ANSWER)
                .setOutcome(outcome.id()).setInstrument(instrument).setItem(item).setScore(score).insert()));
        for (int at = 0; at < outcome.totals().size(); at++) {
            insert(db, outcome.id(), at + 1, outcome.totals().get(at));
        }
        outcome.named().forEach(activity -> db.newRecord(OUTCOME_ACTIVITY).setOutcome(outcome.id())
                .setPlace(activity.place()).setWords(activity.words()).insert());
    }

    private static void insert(DSLContext db, UUID outcome, int place, Total total) {
        db.newRecord(OUTCOME_TOTAL)
                .setOutcome(outcome)
                .setPlace(place)
                .setName(total.scale().name())
                .setLowest(kept(total.scale().range().low()))
                .setHighest(kept(total.scale().range().high()))
                .setBetter(Choices.text(total.scale().better()))
                .setScore(kept(total.score()))
                .insert();
    }

    private static BigDecimal kept(BigDecimal number) {
        return number.setScale(KEPT, RoundingMode.HALF_UP);
    }

    static KeptOutcome read(DSLContext db, OutcomeRecord row) {
        var outcome = new Outcome(row.getId(), new CourseId(row.getCourse()), row.getAnswered(),
                Choices.read(Told.class, row.getTold()).orElseThrow(), answers(db, row.getId()),
                totals(db, row.getId()), named(db, row.getId()));
        return new KeptOutcome(outcome, new PersonId(row.getEnteredBy()), row.getAt().toInstant(),
                withdrawn(db, row.getId()));
    }

    private static Map<String, SortedMap<Integer, Integer>> answers(DSLContext db, UUID outcome) {
        var answers = new TreeMap<String, SortedMap<Integer, Integer>>();
        db.selectFrom(OUTCOME_ANSWER).where(OUTCOME_ANSWER.OUTCOME.eq(outcome))
                .forEach(row -> answers.computeIfAbsent(row.getInstrument(), _ -> new TreeMap<>())
                        .put(row.getItem(), row.getScore()));
        return answers;
    }

    private static List<Total> totals(DSLContext db, UUID outcome) {
        return db.selectFrom(OUTCOME_TOTAL).where(OUTCOME_TOTAL.OUTCOME.eq(outcome)).orderBy(OUTCOME_TOTAL.PLACE)
                .fetch(row -> new Total(new Total.Scale(row.getName(), new Bounds(row.getLowest(), row.getHighest()),
                        Choices.read(Better.class, row.getBetter()).orElseThrow()), row.getScore()));
    }

    private static List<Activity> named(DSLContext db, UUID outcome) {
        return db.selectFrom(OUTCOME_ACTIVITY).where(OUTCOME_ACTIVITY.OUTCOME.eq(outcome))
                .orderBy(OUTCOME_ACTIVITY.PLACE).fetch(row -> new Activity(row.getPlace(), row.getWords()));
    }

    private static Optional<KeptOutcome.Withdrawn> withdrawn(DSLContext db, UUID outcome) {
        return db.selectFrom(OUTCOME_WITHDRAWN).where(OUTCOME_WITHDRAWN.OUTCOME.eq(outcome))
                .fetchOptional(row -> new KeptOutcome.Withdrawn(row.getReason(), new PersonId(row.getWithdrawnBy()),
                        row.getAt().toInstant()));
    }

    static List<KeptOutcome> of(DSLContext db, CourseId course) {
        return db.selectFrom(OUTCOME).where(OUTCOME.COURSE.eq(course.value()))
                .orderBy(OUTCOME.ANSWERED, OUTCOME.AT, OUTCOME.ID).fetch().map(row -> read(db, row));
    }
}
