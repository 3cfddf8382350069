package enthesis.storage.journal;

import enthesis.storage.trail.Entry;
import java.util.List;

/// Is told the writes of a journal in their order, each once: where the chart stood before it, and its lines.
@FunctionalInterface
public interface Told {

    void write(Standing before, List<Entry> entries);
}
