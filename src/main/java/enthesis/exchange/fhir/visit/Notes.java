package enthesis.exchange.fhir.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.note.Addendum;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;

/// The signed note as it was signed, its pages and its text, and each addendum as a text that appends to it.
public record Notes(Mapping mapping) {

    static UUID id(VisitExtract visit) {
        return Ids.of(visit.id().value(), "note");
    }

    static UUID id(Addendum addendum) {
        return Ids.of(addendum.visit().value(), "addendum", addendum.number());
    }

    public Stream<DocumentReference> of(VisitExtract visit) {
        return Stream.concat(visit.signed().stream().map(note -> note(visit, note)),
                visit.addenda().stream().map(one -> addendum(visit, one)));
    }

    private DocumentReference note(VisitExtract visit, NoteExtract note) {
        var made = begun(visit, id(visit), mapping.words().say("fhir.note"));
        made.setDocStatus(visit.inError()
                ? ReferredDocumentStatus.ENTEREDINERROR
                : visit.addenda().isEmpty() ? ReferredDocumentStatus.FINAL : ReferredDocumentStatus.AMENDED);
        made.setDateElement(Times.instant(note.at(), mapping.zone()));
        made.addAuthor(mapping.person(note.signer())).setAuthenticator(mapping.person(note.signer()));
        made.addContent().setAttachment(pages(note));
        made.addContent().setAttachment(text(note.text(), mapping.words().say("fhir.note.text")));
        return made;
    }

    /// Without its data where the file is missing or is not what was signed, which is said.
    private Attachment pages(NoteExtract note) {
        var pdf = mapping.files().open(note.pdf());
        var pages = new Attachment().setContentType("application/pdf").setTitle(
                mapping.words().say(pdf.isPresent() ? "fhir.note.pages" : "fhir.missing"));
        pdf.ifPresent(pages::setData);
        return pages;
    }

    private static Attachment text(String text, String title) {
        return new Attachment().setContentType("text/plain; charset=utf-8").setTitle(title)
                .setData(text.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentReference addendum(VisitExtract visit, Addendum one) {
        var kind = mapping.words().say("note.addendum.kindName."
                + Choices.text(one.said().kind()).replace('_', '-'));
        var title = mapping.words().say("fhir.addendum", Integer.toString(one.number()), kind);
        var made = begun(visit, id(one), title);
        made.setStatus(DocumentReferenceStatus.CURRENT).setDocStatus(ReferredDocumentStatus.FINAL);
        made.setDateElement(Times.instant(one.at(), mapping.zone()));
        made.addAuthor(mapping.person(one.signer())).setAuthenticator(mapping.person(one.signer()));
        made.addRelatesTo().setCode(DocumentRelationshipType.APPENDS)
                .setTarget(mapping.to("DocumentReference", id(visit)));
        var said = Stream.of(one.said().sentence(), one.said().text(), one.said().reason())
                .filter(part -> !part.isBlank()).toList();
        made.addContent().setAttachment(text(String.join("\n\n", said), title));
        return made;
    }

    private DocumentReference begun(VisitExtract visit, UUID id, String says) {
        var made = mapping.made(new DocumentReference(), id, says);
        made.setStatus(visit.inError() ? DocumentReferenceStatus.ENTEREDINERROR : DocumentReferenceStatus.CURRENT)
                .setType(
                        Codes.coded(Codes.loinc("28570-0", "Procedure note")).setText(mapping.words().say("fhir.note")))
                .setSubject(mapping.patient(visit.visit().patient())).setDescription(says)
                .setCustodian(mapping.practiceItself());
        made.getContext().addEncounter(mapping.visit(visit.id()));
        return made;
    }
}
