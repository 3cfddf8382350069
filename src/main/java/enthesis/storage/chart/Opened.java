package enthesis.storage.chart;

import enthesis.storage.file.Hindrance;

/// What came of creating or opening a chart.
public sealed interface Opened {

    record Open(Chart chart) implements Opened {}

    /// Not opened, and nothing on disk was changed.
    record Refused(Reason reason) implements Opened {}

    /// Why a chart is not opened; `words` is the key of its sentence.
    enum Reason {
        MISSING, EMPTY, TRUNCATED, FOREIGN, DAMAGED, OLDER, NEWER, IN_USE, TAKEN, FOLDER_NAME,
        /// Nothing could be written: no room, no right, or the disk or the database failed.
        NO_SPACE, READ_ONLY, FAILED;

        static Reason of(Hindrance hindrance) {
            return switch (hindrance) {
                case FULL -> NO_SPACE;
                case READ_ONLY -> READ_ONLY;
                case OTHER -> FAILED;
            };
        }

        public String words() {
            return "chart." + switch (this) {
                case MISSING -> "missing";
                case EMPTY -> "empty";
                case TRUNCATED -> "truncated";
                case FOREIGN -> "foreign";
                case DAMAGED -> "damaged";
                case OLDER -> "older";
                case NEWER -> "newer";
                case IN_USE -> "inUse";
                case TAKEN -> "taken";
                case FOLDER_NAME -> "folderName";
                case NO_SPACE -> "noSpace";
                case READ_ONLY -> "readOnly";
                case FAILED -> "failed";
            };
        }
    }
}
