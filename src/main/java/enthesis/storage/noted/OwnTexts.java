package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.CANDIDACY_ANSWER;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_END;
import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.URGENT_CLOSED;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.domain.note.find.OwnFields;
import enthesis.domain.note.find.OwnText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Reads what people have said, from where it is kept.
record OwnTexts(DSLContext db) {

    /// By whose they are; of whom nothing is said, nothing is there.
    Map<UUID, List<OwnText>> of(Kind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return switch (kind) {
            case VISIT -> visits(ids);
            case COURSE -> courses(ids);
            case FOLLOW_UP -> followUps(ids);
        };
    }

    private Map<UUID, List<OwnText>> visits(Collection<UUID> ids) {
        var typed = new HashMap<UUID, Map<String, String>>();
        db.select(VISIT_ENTRY.VISIT, VISIT_ENTRY.FIELD, VISIT_ENTRY.TYPED)
                .from(VISIT_ENTRY)
                .where(VISIT_ENTRY.VISIT.in(ids))
                .forEach(row -> {
                    if (OwnFields.holds(row.value2()) || OwnFields.compares(row.value2())) {
                        typed.computeIfAbsent(row.value1(), _ -> new HashMap<>()).put(row.value2(), row.value3());
                    }
                });
        var texts = new HashMap<UUID, List<OwnText>>();
        typed.forEach((visit, fields) -> texts.put(visit, new ArrayList<>(OwnFields.of(fields))));
        db.select(ADDENDUM.VISIT, ADDENDUM.TEXT, ADDENDUM.REASON)
                .from(ADDENDUM)
                .where(ADDENDUM.VISIT.in(ids))
                .orderBy(ADDENDUM.VISIT, ADDENDUM.NUMBER)
                .forEach(row -> add(texts, row));
        return texts;
    }

    private Map<UUID, List<OwnText>> courses(Collection<UUID> ids) {
        var texts = new HashMap<UUID, List<OwnText>>();
        db.select(COURSE.ID, COURSE.INDICATION, COURSE.INDICATION_WORDS, COURSE.SINCE, COURSE.TRIED_BEFORE)
                .from(COURSE)
                .where(COURSE.ID.in(ids))
                .forEach(row -> add(texts, row));
        db.select(COURSE_END.COURSE, COURSE_END.WORDS)
                .from(COURSE_END)
                .where(COURSE_END.COURSE.in(ids))
                .orderBy(COURSE_END.COURSE, COURSE_END.PLACE)
                .forEach(row -> add(texts, row));
        db.select(EXAM.COURSE, EXAM.WORDS)
                .from(EXAM)
                .where(EXAM.COURSE.in(ids))
                .orderBy(EXAM.COURSE, EXAM.TURN)
                .forEach(row -> add(texts, row));
        db.select(CANDIDACY_ANSWER.COURSE, CANDIDACY_ANSWER.DETAIL, CANDIDACY_ANSWER.REASON)
                .from(CANDIDACY_ANSWER)
                .where(CANDIDACY_ANSWER.COURSE.in(ids))
                .orderBy(CANDIDACY_ANSWER.TURN)
                .forEach(row -> add(texts, row));
        return texts;
    }

    private Map<UUID, List<OwnText>> followUps(Collection<UUID> ids) {
        var texts = new HashMap<UUID, List<OwnText>>();
        db.select(CONTACT.FOLLOW_UP, CONTACT.WORDS)
                .from(CONTACT)
                .where(CONTACT.FOLLOW_UP.in(ids))
                .orderBy(CONTACT.FOLLOW_UP, CONTACT.AT, CONTACT.ID)
                .forEach(row -> add(texts, row));
        db.select(URGENT_LINE.FOLLOW_UP, URGENT_CLOSED.DONE)
                .from(URGENT_LINE)
                .join(URGENT_CLOSED)
                .on(URGENT_CLOSED.LINE.eq(URGENT_LINE.ID))
                .where(URGENT_LINE.FOLLOW_UP.in(ids))
                .forEach(row -> add(texts, row));
        db.select(ADVERSE_EVENT.FOLLOW_UP, ADVERSE_EVENT.TERM, ADVERSE_EVENT.ACTION)
                .from(ADVERSE_EVENT)
                .where(ADVERSE_EVENT.FOLLOW_UP.in(ids))
                .forEach(row -> add(texts, row));
        return texts;
    }

    /// The first column says whose the others are.
    private static void add(Map<UUID, List<OwnText>> texts, Record row) {
        for (int at = 1; at < row.size(); at++) {
            var text = row.get(at, String.class).strip();
            if (!text.isEmpty()) {
                texts.computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>()).add(OwnText.of(text));
            }
        }
    }
}
