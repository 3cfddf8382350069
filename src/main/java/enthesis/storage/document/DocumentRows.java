package enthesis.storage.document;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.DOCUMENT;
import static enthesis.storage.jooq.Tables.DOCUMENT_WITHDRAWN;

import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.document.OutsideDocument.Filed;
import enthesis.domain.document.OutsideDocument.Kept;
import enthesis.domain.document.OutsideDocument.Whose;
import enthesis.domain.document.OutsideDocument.Withdrawn;
import enthesis.domain.entry.Choices;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Reads documents with their files' lengths and what became of them, in one question.
public final class DocumentRows {
    private DocumentRows() {}

    /// All of a chart, withdrawn ones too, the newest first by the day that they bear.
    public static List<OutsideDocument> of(DSLContext db, PatientId patient) {
        return of(db, DOCUMENT.PATIENT.eq(patient.value()));
    }

    static List<OutsideDocument> of(DSLContext db, Condition which) {
        return db.select(DOCUMENT.fields()).select(ATTACHMENT.LENGTH).select(DOCUMENT_WITHDRAWN.fields())
                .from(DOCUMENT).join(ATTACHMENT).on(ATTACHMENT.SHA256.eq(DOCUMENT.FILE))
                .leftJoin(DOCUMENT_WITHDRAWN).on(DOCUMENT_WITHDRAWN.DOCUMENT.eq(DOCUMENT.ID))
                .where(which)
                .orderBy(DOCUMENT.DATED.desc(), DOCUMENT.AT.desc(), DOCUMENT.ID)
                .fetch(DocumentRows::document);
    }

    private static OutsideDocument document(Record row) {
        var whose = new Whose(new PatientId(row.get(DOCUMENT.PATIENT)),
                Optional.ofNullable(row.get(DOCUMENT.COURSE)).map(CourseId::new));
        var about = new About(Choices.read(DocumentKind.class, row.get(DOCUMENT.KIND)).orElseThrow(),
                row.get(DOCUMENT.TITLE), row.get(DOCUMENT.DATED), row.get(DOCUMENT.NOTE));
        var kept = new Kept(row.get(DOCUMENT.FILE),
                Choices.read(Format.class, row.get(DOCUMENT.FORMAT)).orElseThrow(),
                Turn.of(row.get(DOCUMENT.TURN)), row.get(DOCUMENT.PAGES), row.get(ATTACHMENT.LENGTH));
        return new OutsideDocument(row.get(DOCUMENT.ID), whose, about, kept,
                new Filed(new PersonId(row.get(DOCUMENT.ADDED_BY)), row.get(DOCUMENT.AT).toInstant()),
                withdrawn(row));
    }

    private static Optional<Withdrawn> withdrawn(Record row) {
        return Optional.ofNullable(row.get(DOCUMENT_WITHDRAWN.REASON))
                .map(reason -> new Withdrawn(reason, new PersonId(row.get(DOCUMENT_WITHDRAWN.WITHDRAWN_BY)),
                        row.get(DOCUMENT_WITHDRAWN.AT).toInstant()));
    }
}
