package enthesis.exchange.fhir.visit;

import enthesis.domain.extract.VisitExtract;
import enthesis.domain.picture.OwnPicture;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Media;
import org.hl7.fhir.r4.model.Media.MediaStatus;

/// The pictures of a visit, each the very file that is kept. How it has to be turned to stand upright is said in words:
/// the file is never encoded anew.
public record Pictures(Mapping mapping) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    public Stream<Media> of(VisitExtract visit) {
        return visit.facts().pictures().stream().map(one -> media(visit, one));
    }

    private Media media(VisitExtract visit, OwnPicture picture) {
        var says = mapping.words().say(picture.isUltrasound() ? "fhir.picture.ultrasound" : "fhir.picture.photo");
        var place = mapping.place(picture.side(), picture.region());
        var made = mapping.made(new Media(), Ids.of(visit.id().value(), "picture", picture.row()),
                says + ", " + place);
        made.setStatus(status(visit))
                .setType(Codes.coded(Codes.hl7("media-type", "image", "Image")).setText(says))
                .setSubject(mapping.patient(visit.visit().patient())).setEncounter(mapping.visit(visit.id()))
                .setCreated(mapping.moment(visit.visit().performed())).setBodySite(Codes.text(place))
                .setContent(content(picture, says));
        size(made, picture);
        if (!picture.caption().isBlank()) {
            made.addNote().setText(Mapping.clean(picture.caption()));
        }
        return made;
    }

    private static MediaStatus status(VisitExtract visit) {
        if (visit.inError()) {
            return MediaStatus.ENTEREDINERROR;
        }
        return visit.signed().isPresent() ? MediaStatus.COMPLETED : MediaStatus.INPROGRESS;
    }

    private static void size(Media made, OwnPicture picture) {
        var kept = picture.kept();
        made.setWidth(kept.turn().swaps() ? kept.height() : kept.width());
        made.setHeight(kept.turn().swaps() ? kept.width() : kept.height());
    }

    private Attachment content(OwnPicture picture, String says) {
        var bytes = mapping.files().open(picture.kept().file());
        var turn = picture.kept().turn().code();
        var title = turn == 1 ? says : mapping.words().say("fhir.picture.turned", says, Integer.toString(turn));
        var content = new Attachment().setTitle(bytes.isPresent() ? title : mapping.words().say("fhir.missing"));
        content.setContentType(bytes.map(Pictures::kind).orElse("application/octet-stream"));
        bytes.ifPresent(content::setData);
        return content;
    }

    private static String kind(byte[] file) {
        return Optional.of(file).filter(bytes -> bytes.length > PNG.length && Arrays.equals(bytes, 0,
                PNG.length, PNG, 0, PNG.length)).map(_ -> "image/png").orElse("image/jpeg");
    }
}
