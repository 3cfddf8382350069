package enthesis.ui.start.first;

import enthesis.storage.key.RecoveryKey;
import enthesis.ui.kit.paper.PreviewModel;
import java.nio.file.Path;

/// The door of the first start to files and paper. All but `folder` is done away from the screen and may fail.
public interface Founding {

    /// Where the chart will live, as it is shown.
    String folder();

    /// Makes ahead what a chart needs and nobody has to be asked for; writes nothing.
    void prepare(RecoveryKey recovery) throws Exception;

    /// The pages of the sheet.
    byte[] pages(RecoveryPaper paper) throws Exception;

    /// Shows such pages over the screen before they are printed, on the screen's thread; false where they are not to be
    /// shown, and so printed at once.
    default boolean show(byte[] pages, PreviewModel.Acts acts) {
        return false;
    }

    /// Prints such pages; it may take as long as a printer wants.
    void print(byte[] pages) throws Exception;

    /// Saves the sheet as a document; refuses a place inside the chart's folder.
    void save(RecoveryPaper paper, Path file) throws Exception;

    /// Makes the chart, and leaves it open.
    void found(Beginning beginning, char[] password) throws Exception;
}
