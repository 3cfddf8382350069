package enthesis.ui.visit.keeping;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.Map;
import java.util.function.Consumer;

/// Where typing goes: the draft file and the rows of the chart. Both report back on the caller's thread, `done` only
/// after the disk has it.
public interface Keeper {

    /// Appends these changes to the draft.
    void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed);

    /// Writes the rows of the whole sheet, after which its draft is no longer needed.
    void rows(Sheet sheet, Runnable done, Consumer<Exception> failed);
}
