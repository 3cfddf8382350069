package enthesis.app.visit;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The file of a picture is missing or not what was kept.
final class PictureLost extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    PictureLost() {
        super("a picture's file is lost");
    }

    @Override
    public String words() {
        return "picture.missing";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
