package enthesis.storage.intake;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// More charts that are seen would change than one transaction holds: they must change at once or not at all.
public final class TooManyAtOnce extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    TooManyAtOnce() {
        super("too many charts at once");
    }

    @Override
    public String words() {
        return "import.tooManyAtOnce";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
