package enthesis.exchange.document;

import enthesis.domain.picture.OwnPicture;
import enthesis.exchange.picture.Pixels;
import java.util.Optional;

/// Gives the pixels of a kept picture, no larger than paper needs; empty when its file is missing or changed.
@FunctionalInterface
public interface PictureSource {
    /// The longer side on paper: about 200 dots to the inch.
    int LONGEST = 1400;

    Optional<Pixels> of(OwnPicture picture);
}
