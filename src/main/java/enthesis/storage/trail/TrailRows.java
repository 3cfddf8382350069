package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.TRAIL_HEAD;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.TrailRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/// The rows of the trail: appended by `Write`, read back as entries.
final class TrailRows {

    /// The end of the chain.
    record Head(long seq, String hash) {}

    private TrailRows() {}

    /// Reads the end of the chain, locked by a change that changes nothing: so the transaction has a number.
    static Head touchHead(DSLContext db) {
        db.update(TRAIL_HEAD).set(TRAIL_HEAD.SEQ, TRAIL_HEAD.SEQ.plus(0)).execute();
        return head(db);
    }

    static Head head(DSLContext db) {
        var row = db.selectFrom(TRAIL_HEAD).fetchSingle();
        return new Head(row.getSeq(), row.getHash());
    }

    static void append(DSLContext db, List<Entry> entries) {
        db.batchInsert(entries.stream().map(TrailRows::row).toList()).execute();
        var last = entries.getLast();
        db.update(TRAIL_HEAD).set(TRAIL_HEAD.SEQ, last.seq()).set(TRAIL_HEAD.HASH, last.hash()).execute();
    }

    private static TrailRecord row(Entry entry) {
        return new TrailRecord()
                .setSeq(entry.seq())
                .setAt(entry.at().atOffset(ZoneOffset.UTC))
                .setWho(entry.act().who().value())
                .setWhat(entry.act().what().name())
                .setAbout(entry.act().about().map(PatientId::value).orElse(null))
                .setReason(entry.act().reason())
                .setEntity(entry.entity())
                .setEntityKey(entry.key())
                .setWas(entry.was().orElse(null))
                .setNow(entry.now().orElse(null))
                .setHash(entry.hash());
    }

    static Entry entry(Record row) {
        var act = new Act(
                What.valueOf(row.get(TRAIL.WHAT)),
                new PersonId(row.get(TRAIL.WHO)),
                Optional.ofNullable(row.get(TRAIL.ABOUT)).map(PatientId::new),
                row.get(TRAIL.REASON));
        return new Entry(
                row.get(TRAIL.SEQ),
                row.get(TRAIL.AT).toInstant(),
                act,
                row.get(TRAIL.ENTITY),
                row.get(TRAIL.ENTITY_KEY),
                Optional.ofNullable(row.get(TRAIL.WAS)),
                Optional.ofNullable(row.get(TRAIL.NOW)),
                row.get(TRAIL.HASH));
    }
}
