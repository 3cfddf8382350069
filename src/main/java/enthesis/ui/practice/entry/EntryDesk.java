package enthesis.ui.practice.entry;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.function.Consumer;

/// What a form asks of the chart: `keep` writes what is typed, `kept` is told when it is written.
public record EntryDesk<P, T>(Work work, Texts texts, Keep<P, T> keep, Consumer<T> kept) {

    /// Off the screen; `page` is what the edit began with. Throws what went wrong.
    public interface Keep<P, T> {
        void keep(P page, T entry) throws Exception;
    }
}
