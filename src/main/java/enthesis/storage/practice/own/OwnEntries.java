package enthesis.storage.practice.own;

import static enthesis.storage.jooq.Tables.OWN_ENTRY;

import enthesis.domain.entry.Choices;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Version;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The practice's own entries of one kind, as JSON texts by their name. A name without a row is as shipped.
final class OwnEntries {
    private final Write write;
    private final String kind;

    /// One row; `json` is empty unless it is the practice's own.
    record Own(Version.Standing standing, String json) {
        static final Own AS_SHIPPED = new Own(Version.Standing.SHIPPED, "");
        static final Own HIDDEN = new Own(Version.Standing.TAKEN_OUT, "");

        static Own of(String json) {
            return new Own(Version.Standing.OWN, json);
        }

        static Own of(Version<String> version) {
            return new Own(version.standing(), version.entry());
        }
    }

    OwnEntries(Write write, String kind) {
        this.write = write;
        this.kind = kind;
    }

    Map<String, Own> all() {
        return write.db().selectFrom(OWN_ENTRY).where(OWN_ENTRY.KIND.eq(kind)).fetch().stream()
                .collect(Collectors.toMap(row -> row.getEntry(), row -> new Own(standing(row.getState()),
                        row.getJson())));
    }

    /// All of them in one act, by somebody who may change the practice.
    void set(Map<String, Own> entries, PersonId who) {
        write.require(Right.EDIT_PRACTICE, who);
        setOwn(entries, who);
    }

    /// The same for what is somebody's own.
    void setOwn(Map<String, Own> entries, PersonId who) {
        write.run(Act.of(What.EDITED_PRACTICE, who), db -> entries.forEach((entry, own) -> set(db, entry, own)));
    }

    private void set(DSLContext db, String entry, Own own) {
        db.insertInto(OWN_ENTRY)
                .set(OWN_ENTRY.KIND, kind)
                .set(OWN_ENTRY.ENTRY, entry)
                .set(OWN_ENTRY.STATE, Choices.text(own.standing()))
                .set(OWN_ENTRY.JSON, own.json())
                .onConflict(OWN_ENTRY.KIND, OWN_ENTRY.ENTRY)
                .doUpdate()
                .set(OWN_ENTRY.STATE, Choices.text(own.standing()))
                .set(OWN_ENTRY.JSON, own.json())
                .execute();
    }

    /// How one entry stood, the newest first.
    List<Version<String>> history(String entry) {
        return new Trail(write).ofRow(OWN_ENTRY.getName(), kind + "/" + entry).reversed().stream()
                .map(OwnEntries::version)
                .toList();
    }

    private static Version<String> version(Entry line) {
        var row = line.after();
        return new Version<>(line.at(), line.act().who(), standing(text(row, "state")), text(row, "json"));
    }

    private static String text(Map<String, ?> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Version.Standing standing(String text) {
        return Choices.read(Version.Standing.class, text).orElseThrow();
    }
}
