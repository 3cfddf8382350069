package enthesis.storage.file;

import enthesis.domain.words.Worded;
import java.util.List;

/// What stands in the chart's folder before anything is opened. What is missing, empty, truncated or foreign is told,
/// never silently replaced by a new chart.
public sealed interface FolderState {

    /// Nothing of a chart is here: the first start.
    record New() implements FolderState {}

    /// A chart file and its vault, by their looks whole.
    record Existing() implements FolderState {}

    /// Something of a chart is here and something is missing or damaged; the words say what.
    record Incomplete(String words, List<String> values) implements FolderState, Worded {}

    /// No chart may live here; the words say why.
    record Refused(String words, List<String> values) implements FolderState, Worded {}
}
