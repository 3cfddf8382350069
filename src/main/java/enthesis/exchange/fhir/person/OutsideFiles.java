package enthesis.exchange.fhir.person;

import enthesis.domain.document.OutsideDocument;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ChartExtract;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;

/// Documents that came from outside, each the very file that is kept. The resource's own date is when it was added; the
/// day that the document bears is that of its content. One that was withdrawn is entered in error.
public record OutsideFiles(Mapping mapping) {

    public Stream<DocumentReference> of(ChartExtract chart) {
        return chart.documents().stream().map(one -> reference(chart, one));
    }

    private DocumentReference reference(ChartExtract chart, OutsideDocument one) {
        var about = one.about();
        var kind = mapping.words().say("document.kind." + Choices.text(about.kind()));
        var made = mapping.made(new DocumentReference(), one.id(), says(kind, about));
        made.setStatus(one.counts() ? DocumentReferenceStatus.CURRENT : DocumentReferenceStatus.ENTEREDINERROR)
                .setType(Codes.text(kind)).setSubject(mapping.patient(one.whose().patient()))
                .setDateElement(Times.instant(one.filed().at(), mapping.zone()))
                .setCustodian(mapping.practiceItself());
        if (!about.note().isEmpty()) {
            made.setDescription(Mapping.clean(about.note()));
        }
        one.whose().course().filter(chart::has)
                .ifPresent(course -> made.getContext().addEncounter(mapping.to("EpisodeOfCare", course.value())));
        made.addContent().setAttachment(content(one, says(kind, about)));
        return made;
    }

    private static String says(String kind, About about) {
        return about.title().isEmpty() ? kind : kind + ", " + Mapping.clean(about.title());
    }

    /// Without its data where the file is missing or is not what was kept, which is said.
    private Attachment content(OutsideDocument one, String title) {
        var file = mapping.files().open(one.kept().file());
        int turn = one.kept().turn().code();
        var upright = turn == 1 ? title : mapping.words().say("fhir.picture.turned", title, Integer.toString(turn));
        var content = new Attachment().setContentType(one.kept().format().media())
                .setTitle(file.isPresent() ? upright : mapping.words().say("fhir.missing"))
                .setCreationElement(Times.dayOf(one.about().dated())).setSize(Math.toIntExact(one.kept().length()));
        file.ifPresent(bytes -> content.setData(bytes).setHash(sha1(bytes)));
        return content;
    }

    /// FHIR R4 wants this one (datatypes, Attachment.hash): told to others, never trusted here.
    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1 is part of every JDK", e);
        }
    }
}
