package enthesis.app.desk;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The pages of a signed note are missing or are not the bytes that were signed.
public final class NotAsSigned extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    public NotAsSigned() {
        super("not as signed");
    }

    @Override
    public String words() {
        return "app.notAsSigned";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
