package enthesis.ui.map.picture;

import enthesis.domain.map.Region;
import enthesis.domain.picture.OwnPicture;
import enthesis.ui.map.model.MapModel;
import java.util.Locale;

/// A picture in words, for who cannot see it.
final class PictureWords {
    private PictureWords() {}

    static String kind(OwnPicture picture, MapModel map) {
        return picture.kind().map(one -> map.texts.say("picture.kind." + one.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    static String spoken(OwnPicture picture, MapModel map) {
        var region = map.atlas.region(picture.region()).map(Region::name).orElse(picture.region());
        return map.texts.say("picture.spoken", Integer.toString(picture.number()), kind(picture, map),
                picture.side().map(map::sideWord).orElse(""), region, picture.caption());
    }
}
