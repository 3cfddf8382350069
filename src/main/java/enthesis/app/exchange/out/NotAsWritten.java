package enthesis.app.exchange.out;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// What was read again is not what was written: the disk is not to be trusted.
final class NotAsWritten extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    NotAsWritten() {
        super("not as written");
    }

    @Override
    public String words() {
        return "export.notAsWritten";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
