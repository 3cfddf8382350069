package enthesis.storage.note;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.note.Canonical;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Signed notes. The visit is kept first (`Visits.keep`), then signed: from there on the database refuses every change
/// of it, and only addenda are added.
public final class Notes {
    private final Write write;
    private final Attachments attachments;

    public Notes(Write write, Attachments attachments) {
        this.write = write;
        this.attachments = attachments;
    }

    /// Signs a visit: exactly these bytes, and the pages that were made from them.
    ///
    /// @throws enthesis.storage.trail.ChartFault
    ///             if it is signed or voided already
    public SignedNote sign(Visit visit, Ending ending, byte[] content, byte[] pdf, PersonId signer) throws IOException {
        return sign(visit, ending, content, pdf, signer, Optional.empty());
    }

    /// The same with the signer's own key, which proves who it was; only a demonstration and the charts of old
    /// have none.
    public SignedNote sign(Visit visit, Ending ending, byte[] content, byte[] pdf, PersonId signer,
            Optional<SigningKey> key) throws IOException {
        var pages = attachments.store(pdf);
        var note = new SignedNote(visit.id(), ending, signer, now(), Sha256.of(content), pages);
        write.run(Act.of(What.SIGNED, signer).about(visit.patient()), db -> {
            attachments.enter(db, pages, Kind.SIGNED_PDF, pdf.length, signer);
            db.newRecord(SIGNED_NOTE)
                    .setVisit(visit.id().value())
                    .setCanonical(content.clone())
                    .setSha256(note.content().hex())
                    .setPdf(pages.hex())
                    .setEnding(Choices.text(ending))
                    .setSigner(signer.value())
                    .setAt(note.at().atOffset(ZoneOffset.UTC))
                    .insert();
            key.ifPresent(own -> Signatures.insert(db, Signatures.Statement.of(note, content), own));
        });
        return note;
    }

    public Optional<SignedNote> signed(VisitId visit) {
        return Optional.ofNullable(signed(List.of(visit)).get(visit));
    }

    /// Of these visits; those that are not signed are left out.
    public Map<VisitId, SignedNote> signed(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Map.of()
                : write.db()
                        .select(SIGNED_NOTE.VISIT, SIGNED_NOTE.ENDING, SIGNED_NOTE.SIGNER, SIGNED_NOTE.AT,
                                SIGNED_NOTE.SHA256, SIGNED_NOTE.PDF)
                        .from(SIGNED_NOTE)
                        .where(SIGNED_NOTE.VISIT.in(visits.stream().map(VisitId::value).toList()))
                        .fetchMap(row -> new VisitId(row.value1()), row -> new SignedNote(
                                new VisitId(row.value1()),
                                Choices.read(Ending.class, row.value2()).orElseThrow(),
                                new PersonId(row.value3()),
                                row.value4().toInstant(),
                                new Sha256(row.value5()),
                                new Sha256(row.value6())));
    }

    /// The bytes that were signed; empty when there are none, or they are not what was signed.
    public Optional<byte[]> content(SignedNote note) {
        return Optional.of(stored(note)).filter(bytes -> Sha256.of(bytes).equals(note.content()));
    }

    /// The bytes as they lie in the chart, whatever became of them: shown only with the word that the seal is broken.
    public byte[] stored(SignedNote note) {
        return write.db()
                .select(SIGNED_NOTE.CANONICAL)
                .from(SIGNED_NOTE)
                .where(SIGNED_NOTE.VISIT.eq(note.visit().value()))
                .fetchSingle(row -> row.value1());
    }

    /// The pages as they were signed; empty when the file is missing or changed.
    public Optional<byte[]> pdf(SignedNote note) throws IOException {
        return attachments.open(note.pdf());
    }

    /// Adds to a signed note.
    public Addendum add(Visit visit, AddendumText said, PersonId signer) {
        return add(visit, said, signer, Optional.empty());
    }

    /// The same with the signer's own key.
    public Addendum add(Visit visit, AddendumText said, PersonId signer, Optional<SigningKey> key) {
        var before = addenda(visit.id());
        var previous = before.isEmpty() ? signed(visit.id()).orElseThrow().content().hex() : before.getLast().seal();
        var addendum = Addendum.sealed(visit.id(), before.size() + 1, said, signer, now(), previous);
        var what = said.kind() == Addendum.Kind.ENTERED_IN_ERROR ? What.ENTERED_IN_ERROR : What.ADDED;
        write.run(
                Act.of(what, signer).about(visit.patient()).because(said.reason()),
                db -> {
                    AddendumRows.insert(db, addendum);
                    key.ifPresent(own -> Signatures.insert(db, Signatures.Statement.of(addendum), own));
                });
        return addendum;
    }

    /// What was added to a note, in order.
    public List<Addendum> addenda(VisitId visit) {
        return write.db()
                .selectFrom(ADDENDUM)
                .where(ADDENDUM.VISIT.eq(visit.value()))
                .orderBy(ADDENDUM.NUMBER)
                .fetch(AddendumRows::addendum);
    }

    /// Whether an addendum has marked the note as entered in error.
    public boolean inError(VisitId visit) {
        return write.db().fetchExists(ADDENDUM, ADDENDUM.VISIT.eq(visit.value())
                .and(ADDENDUM.KIND.eq(Choices.text(Addendum.Kind.ENTERED_IN_ERROR))));
    }

    /// Those of these visits whose note an addendum has marked as entered in error.
    public Set<VisitId> inError(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Set.of()
                : write.db()
                        .select(ADDENDUM.VISIT)
                        .from(ADDENDUM)
                        .where(ADDENDUM.VISIT.in(visits.stream().map(VisitId::value).toList()))
                        .and(ADDENDUM.KIND.eq(Choices.text(Addendum.Kind.ENTERED_IN_ERROR)))
                        .fetchSet(row -> new VisitId(row.value1()));
    }

    private static boolean of(VisitId visit, byte[] content) {
        return new Canonical(new String(content, StandardCharsets.UTF_8)).isOf(visit);
    }

    /// Whether content, pages and addenda of a note are exactly what was signed, for this visit, each by the key of
    /// its signer.
    public boolean intact(SignedNote note) throws IOException {
        var content = content(note).filter(bytes -> of(note.visit(), bytes)
                && Signatures.holds(write.db(), Signatures.Statement.of(note, bytes)));
        if (content.isEmpty() || pdf(note).isEmpty()) {
            return false;
        }
        var previous = note.content().hex();
        for (var addendum : addenda(note.visit())) {
            if (!addendum.seal().equals(addendum.sealAfter(previous))
                    || !Signatures.holds(write.db(), Signatures.Statement.of(addendum))) {
                return false;
            }
            previous = addendum.seal();
        }
        return true;
    }

    private Instant now() {
        return write.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
