package enthesis.app.line;

/// What can be asked of the program without a window.
public enum Task {
    /// Backs the chart up, opened and read whole as at each end of the program.
    BACKUP,
    /// Reads the whole chart, and puts its newest backup back for a try.
    VERIFY,
    /// Takes in charts of other programs; whoever has to be asked about is left out.
    IMPORT,
    /// Lets charts leave as files that anybody can read.
    EXPORT,
    /// Reads an export again and says whether its files are still what was written; needs no chart and no password.
    CHECK
}
