package enthesis.app.desk;

import enthesis.app.door.FrontDoor;
import enthesis.domain.picture.OwnPicture;
import enthesis.exchange.document.PictureSource;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Pixels;
import enthesis.storage.attachment.Sha256;
import java.io.IOException;
import java.util.Optional;

/// Pictures for paper, fetched from the open chart on its own thread.
record PaperPictures(FrontDoor door) {

    /// Empty when the file is missing, changed, or can't be read: the paper then says so.
    Optional<Pixels> of(OwnPicture picture) {
        try {
            var bytes = door.chart().pictures.open(new Sha256(picture.kept().file()));
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Decoder.decode(bytes.get(), picture.kept().turn(), PictureSource.LONGEST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
