package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.DIARY_DAY;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.insight.TreatedSession.After;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What was heard after the sessions. A day of a diary that says nothing any more is no day.
record AfterFacts(Map<SeenCharts.Key, After> after) {
    private static final List<String> HEARD = Arrays.stream(Contact.Result.values()).filter(Contact.Result::heard)
            .map(Choices::text).toList();

    static AfterFacts read(DSLContext db, Part part) {
        var which = DSL.select(FOLLOW_UP.ID).from(FOLLOW_UP).where(part.visit(FOLLOW_UP.VISIT));
        Set<UUID> heard = db.selectDistinct(CONTACT.FOLLOW_UP).from(CONTACT)
                .where(CONTACT.RESULT.in(HEARD).and(CONTACT.FOLLOW_UP.in(which))).fetchSet(CONTACT.FOLLOW_UP);
        Map<UUID, List<DiaryDay>> days = db.selectFrom(DIARY_DAY).where(DIARY_DAY.FOLLOW_UP.in(which))
                .orderBy(DIARY_DAY.FOLLOW_UP, DIARY_DAY.DAY_AFTER)
                .fetchGroups(DIARY_DAY.FOLLOW_UP, row -> DiaryFacts.day(row));
        Map<UUID, List<Integer>> harm = db.selectFrom(ADVERSE_EVENT).where(ADVERSE_EVENT.FOLLOW_UP.in(which))
                .orderBy(ADVERSE_EVENT.ID).fetchGroups(ADVERSE_EVENT.FOLLOW_UP, ADVERSE_EVENT.GRADE);
        var after = new HashMap<SeenCharts.Key, After>();
        db.selectFrom(FOLLOW_UP).where(part.visit(FOLLOW_UP.VISIT))
                .forEach(row -> after.put(new SeenCharts.Key(row.getVisit(), row.getCourse()),
                        new After(heard.contains(row.getId()),
                                days.getOrDefault(row.getId(), List.of()).stream().filter(DiaryFacts::says).toList(),
                                harm.getOrDefault(row.getId(), List.of()))));
        return new AfterFacts(after);
    }

    After of(SeenCharts.Key key) {
        return after.getOrDefault(key, new After(false, List.of(), List.of()));
    }
}
