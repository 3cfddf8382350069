package enthesis.storage.journal;

import enthesis.domain.words.Worded;
import enthesis.storage.file.Hindrance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A write could not be put on the disk beside the database: it is not known to be kept, and the chart is stopped.
public final class NotJournalled extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1;

    private final Hindrance hindrance;

    NotJournalled(IOException cause) {
        super("the journal of the chart did not take it");
        hindrance = Hindrance.of(cause, Path.of(""), -1);
    }

    @Override
    public String words() {
        return "chart.notKept." + switch (hindrance) {
            case FULL -> "full";
            case READ_ONLY -> "readOnly";
            case OTHER -> "failed";
        };
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
