package enthesis.storage.recovery;

/// Where a long reading of the chart is: which table is read, the how-manieth of how many, and how much of the whole is
/// done, from 0 to 1. Says names of tables and counts, never anything of a row.
public record Step(Kind kind, String table, int number, int of, double share) {

    /// What is done.
    public enum Kind {
        /// The file is compared with what it was when it was closed; `number` megabytes are read, of `of`.
        COMPARING,
        /// The file is opened.
        OPENING,
        /// The chart is made anew from a backup.
        ANEW,
        /// What the journal has more is put back; `number` writes were, of nobody knows how many.
        PUTTING_BACK,
        /// What an import left that was cut off is taken out; `number` rows are, of `of`.
        UNDOING,
        /// Rows and indexes of a table are read.
        TABLE,
        /// The trail is followed from its first line to its end.
        TRAIL
    }

    public static Step of(Kind kind, int number) {
        return new Step(kind, "", number, 0, 0);
    }
}
