package enthesis.storage.consent;

import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONSENT_ITEM;
import static enthesis.storage.jooq.Tables.CONSENT_STROKE;
import static enthesis.storage.jooq.Tables.CONSENT_TAKEN;
import static enthesis.storage.jooq.Tables.CONSENT_TEXT;
import static enthesis.storage.jooq.Tables.CONSENT_WITHDRAWN;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import enthesis.storage.jooq.tables.records.ConsentRecord;
import enthesis.storage.jooq.tables.records.ConsentWithdrawnRecord;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Reads the consents of courses whole, and writes the row every consent has.
public final class ConsentRows {
    private ConsentRows() {}

    /// The row that every consent has, new and old.
    public static UUID insert(DSLContext db, CourseId course, Consent consent, Clock clock) {
        var id = UUID.randomUUID();
        db.newRecord(CONSENT)
                .setId(id)
                .setCourse(course.value())
                .setGiven(consent.given())
                .setExplainedBy(consent.explainedBy())
                .setVersion(consent.version())
                .setSide(Choices.text(consent.side()))
                .setEntered(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .insert();
        return id;
    }

    /// By course, in the order in which they were entered.
    public static Map<UUID, List<Consent>> of(DSLContext db, Collection<UUID> courses) {
        var rows = db.selectFrom(CONSENT).where(CONSENT.COURSE.in(courses)).orderBy(CONSENT.ENTERED, CONSENT.GIVEN)
                .fetch();
        var ids = rows.map(ConsentRecord::getId);
        var texts = db.selectFrom(CONSENT_TEXT).fetchMap(CONSENT_TEXT.ID);
        var items = db.selectFrom(CONSENT_ITEM).where(CONSENT_ITEM.CONSENT.in(ids))
                .orderBy(CONSENT_ITEM.CONSENT, CONSENT_ITEM.PLACE).fetchGroups(CONSENT_ITEM.CONSENT);
        var strokes = db.selectFrom(CONSENT_STROKE).where(CONSENT_STROKE.CONSENT.in(ids))
                .orderBy(CONSENT_STROKE.CONSENT, CONSENT_STROKE.PLACE).fetchGroups(CONSENT_STROKE.CONSENT);
        var taken = db.selectFrom(CONSENT_TAKEN).where(CONSENT_TAKEN.CONSENT.in(ids)).fetchMap(CONSENT_TAKEN.CONSENT);
        var withdrawn = db.selectFrom(CONSENT_WITHDRAWN).where(CONSENT_WITHDRAWN.CONSENT.in(ids))
                .orderBy(CONSENT_WITHDRAWN.AT, CONSENT_WITHDRAWN.ID).fetchGroups(CONSENT_WITHDRAWN.CONSENT);
        var all = new LinkedHashMap<UUID, List<Consent>>();
        for (var row : rows) {
            var how = Optional.ofNullable(taken.get(row.getId())).map(one -> TakenRows.taken(one,
                    Objects.requireNonNull(texts.get(one.getText())), list(items, row.getId()),
                    list(strokes, row.getId())));
            all.computeIfAbsent(row.getCourse(), _ -> new ArrayList<>())
                    .add(new Consent(row.getGiven(), row.getExplainedBy(), row.getVersion(), side(row.getSide()), how,
                            list(withdrawn, row.getId()).stream().map(ConsentRows::withdrawal).toList()));
        }
        return all;
    }

    private static <T> List<T> list(Map<UUID, ? extends List<T>> groups, UUID id) {
        var found = groups.get(id);
        return found == null ? List.of() : found;
    }

    private static Withdrawal withdrawal(ConsentWithdrawnRecord row) {
        return new Withdrawal(row.getToldOn().atTime(row.getToldAt()), row.getTakenBy(), side(row.getCovers()),
                row.getWords());
    }

    static Side side(String text) {
        return Choices.read(Side.class, text).orElseThrow();
    }
}
