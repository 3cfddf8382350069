package enthesis.exchange.picture;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The bytes look like a picture and are none.
public final class NotDecoded extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    NotDecoded() {
        super("not a whole picture");
    }

    @Override
    public String words() {
        return "picture.broken";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
