package enthesis.storage.document;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.DOCUMENT;
import static enthesis.storage.jooq.Tables.DOCUMENT_WITHDRAWN;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// The documents from outside that are in the charts. Nothing of them is changed: a wrong one is withdrawn with a
/// reason, and its file stays, encrypted, as everything once kept does.
public final class OutsideDocuments {
    private final Write write;
    private final Attachments attachments;

    public OutsideDocuments(Write write, Attachments attachments) {
        this.write = write;
        this.attachments = attachments;
    }

    /// A file that was opened and found whole, and how many pages it has.
    public record Fresh(DocumentFile file, int pages) {}

    /// The document of a chart that is this very file and was not withdrawn.
    public Optional<OutsideDocument> same(DocumentFile file, PatientId patient) {
        var name = Sha256.of(file.bytes()).hex();
        return of(patient).stream().filter(one -> one.counts() && one.kept().file().equals(name)).findFirst();
    }

    /// Keeps a file with what was said of it, in one write; gives its identity.
    ///
    /// @throws IllegalArgumentException
    ///             if the course is another patient's, or the file is in the chart already
    public UUID add(Fresh fresh, PatientId patient, Said said, PersonId who) throws IOException {
        said.course().ifPresent(course -> belongs(course, patient));
        if (same(fresh.file(), patient).isPresent()) {
            throw new IllegalArgumentException("a document is in a chart once");
        }
        var name = attachments.store(fresh.file().bytes());
        var id = UUID.randomUUID();
        write.run(Act.of(What.ADDED_DOCUMENT, who).about(patient), db -> {
            attachments.enter(db, name, Kind.DOCUMENT, fresh.file().bytes().length, who);
            insert(db, id, name, fresh, patient, said, who);
        });
        return id;
    }

    private void belongs(CourseId course, PatientId patient) {
        if (!write.db().fetchExists(COURSE, COURSE.ID.eq(course.value()).and(COURSE.PATIENT.eq(patient.value())))) {
            throw new IllegalArgumentException("a course of another patient");
        }
    }

    private void insert(DSLContext db, UUID id, Sha256 name, Fresh fresh, PatientId patient, Said said,
            PersonId who) {
        db.newRecord(DOCUMENT)
                .setId(id)
                .setPatient(patient.value())
                .setCourse(said.course().map(CourseId::value).orElse(null))
                .setFile(name.hex())
                .setFormat(Choices.text(fresh.file().format()))
                .setTurn(fresh.file().turn().code())
                .setPages(fresh.pages())
                .setKind(Choices.text(said.about().kind()))
                .setTitle(said.about().title())
                .setDated(said.about().dated())
                .setNote(said.about().note())
                .setAddedBy(who.value())
                .setAt(moment(write.clock().instant()))
                .insert();
    }

    /// Takes a document out of those that count; it stays readable with the reason.
    ///
    /// @throws IllegalArgumentException
    ///             if no reason is given
    public void withdraw(OutsideDocument one, String reason, PersonId who) {
        var words = reason.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("withdrawn without a reason");
        }
        write.run(Act.of(What.WITHDREW_DOCUMENT, who).about(one.whose().patient()).because(words),
                db -> db.newRecord(DOCUMENT_WITHDRAWN)
                        .setDocument(one.id())
                        .setReason(words)
                        .setWithdrawnBy(who.value())
                        .setAt(moment(write.clock().instant()))
                        .insert());
    }

    /// All of a chart, withdrawn ones too, the newest first by the day that they bear.
    public List<OutsideDocument> of(PatientId patient) {
        return DocumentRows.of(write.db(), patient);
    }

    public Optional<OutsideDocument> get(UUID id) {
        return DocumentRows.of(write.db(), DOCUMENT.ID.eq(id)).stream().findFirst();
    }

    /// The file as it was kept; empty when it is missing or changed.
    public Optional<DocumentFile> open(OutsideDocument one) throws IOException {
        return attachments.open(new Sha256(one.kept().file()))
                .map(bytes -> new DocumentFile(one.kept().format(), bytes, one.kept().turn()));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
