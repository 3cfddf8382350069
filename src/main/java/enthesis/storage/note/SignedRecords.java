package enthesis.storage.note;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.SIGNATURE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SIGNING_KEY;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.note.Addendum;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Ending;
import enthesis.storage.jooq.tables.records.SignedNoteRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// What was signed of a visit, on either way into the chart.
public final class SignedRecords {
    private SignedRecords() {}

    /// Empty while it is not signed.
    public static Optional<NoteExtract> note(DSLContext db, VisitId visit) {
        return db.selectFrom(SIGNED_NOTE).where(SIGNED_NOTE.VISIT.eq(visit.value()))
                .fetchOptional(row -> note(row, proof(db, visit)));
    }

    private static NoteExtract note(SignedNoteRecord row, Optional<NoteExtract.Proof> proof) {
        return new NoteExtract(new PersonId(row.getSigner()), row.getAt().toInstant(),
                Choices.read(Ending.class, row.getEnding()).orElseThrow(), row.getPdf(),
                new String(row.getCanonical(), StandardCharsets.UTF_8), proof);
    }

    private static Optional<NoteExtract.Proof> proof(DSLContext db, VisitId visit) {
        return db.select(SIGNING_KEY.PUBLIC_KEY, SIGNATURE.SIGNATURE_)
                .from(SIGNATURE)
                .join(SIGNING_KEY)
                .on(SIGNING_KEY.ID.eq(SIGNATURE.SIGNED_WITH))
                .where(SIGNATURE.VISIT.eq(visit.value()).and(SIGNATURE.NUMBER.eq(0)))
                .fetchOptional(row -> new NoteExtract.Proof(row.value1(), row.value2()));
    }

    /// What was added to the note, in order.
    public static List<Addendum> addenda(DSLContext db, VisitId visit) {
        return db.selectFrom(ADDENDUM).where(ADDENDUM.VISIT.eq(visit.value())).orderBy(ADDENDUM.NUMBER)
                .fetch(AddendumRows::addendum);
    }
}
