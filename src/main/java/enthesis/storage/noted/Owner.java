package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.URGENT_LINE;

import enthesis.domain.note.find.OwnFields;
import enthesis.storage.trail.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jooq.DSLContext;

/// One visit, course or follow-up.
record Owner(Kind kind, UUID id) {
    /// The tables whose rows change what is found.
    static final List<String> TABLES = List.of("VISIT", "VISIT_ENTRY", "VISIT_VOID", "ADDENDUM", "COURSE",
            "COURSE_END", "EXAM", "CANDIDACY_ANSWER", "CONTACT", "URGENT_CLOSED", "ADVERSE_EVENT");
    private static final int UUID_LENGTH = 36;

    /// Those whose words these lines of the trail may have changed.
    static SequencedSet<Owner> of(DSLContext db, List<Entry> entries) {
        var owners = new LinkedHashSet<Owner>();
        entries.forEach(entry -> of(db, entry).ifPresent(owners::add));
        return owners;
    }

    private static Optional<Owner> of(DSLContext db, Entry entry) {
        return switch (entry.entity()) {
            case "VISIT", "VISIT_VOID", "ADDENDUM" -> Optional.of(of(Kind.VISIT, entry));
            case "VISIT_ENTRY" -> Optional.of(entry).filter(Owner::isOwnText).map(one -> of(Kind.VISIT, one));
            case "COURSE", "COURSE_END" -> Optional.of(of(Kind.COURSE, entry));
            case "EXAM", "CANDIDACY_ANSWER" -> named(Kind.COURSE, entry, "course");
            case "CONTACT", "ADVERSE_EVENT" -> named(Kind.FOLLOW_UP, entry, "follow_up");
            case "URGENT_CLOSED" -> db.select(URGENT_LINE.FOLLOW_UP).from(URGENT_LINE)
                    .where(URGENT_LINE.ID.eq(UUID.fromString(entry.key())))
                    .fetchOptional(row -> new Owner(Kind.FOLLOW_UP, row.value1()));
            default -> Optional.empty();
        };
    }

    /// Whose the row says it is; it may say nobody's.
    private static Optional<Owner> named(Kind kind, Entry entry, String column) {
        return Optional.ofNullable(entry.after().get(column)).map(id -> new Owner(kind, UUID.fromString(id)));
    }

    private static boolean isOwnText(Entry entry) {
        var path = entry.key().substring(UUID_LENGTH + 1);
        return OwnFields.holds(path) || OwnFields.compares(path);
    }

    private static Owner of(Kind kind, Entry entry) {
        return new Owner(kind, UUID.fromString(entry.key().substring(0, UUID_LENGTH)));
    }
}
