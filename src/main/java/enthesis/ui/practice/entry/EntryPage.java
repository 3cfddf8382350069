package enthesis.ui.practice.entry;

import enthesis.ui.practice.history.HistoryLine;
import java.util.List;

/// What the form of an entry begins with.
public interface EntryPage {

    /// How it was edited, the newest first.
    List<HistoryLine> history();

    /// Whether there is such an entry already.
    default boolean known() {
        return true;
    }

    /// What is said where it was never edited, by its key.
    default String unedited() {
        return known() ? "practice.history.nothing" : "practice.history.new";
    }
}
