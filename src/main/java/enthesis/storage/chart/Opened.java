package enthesis.storage.chart;

import enthesis.storage.file.Hindrance;

/// What came of creating or opening a chart.
public sealed interface Opened {

    /// `mended` is what had to be put right first.
    record Open(Chart chart, Mended mended) implements Opened {}

    /// Not opened, and nothing on disk was changed.
    record Refused(Reason reason) implements Opened {}

    /// Why a chart is not opened; `words` is the key of its sentence.
    enum Reason {
        MISSING, EMPTY, TRUNCATED, FOREIGN, DAMAGED, OLDER, NEWER, IN_USE, TAKEN, FOLDER_NAME,
        /// Nothing could be written: no room, no right, or the disk or the database failed.
        NO_SPACE, READ_ONLY, FAILED,
        /// The disk takes no writes at all, whatever is tried.
        NOT_TAKING,
        /// Somebody who had the key put something of their own into the file.
        PLANTED,
        /// Somebody who had the key changed what its tables are made of, or took away what guards them.
        ALTERED,
        /// Nobody wanted to wait until it was read whole.
        STOPPED;

        static Reason of(Hindrance hindrance) {
            return switch (hindrance) {
                case FULL -> NO_SPACE;
                case READ_ONLY -> READ_ONLY;
                case OTHER -> FAILED;
            };
        }

        /// Whether another file in its place would open.
        boolean ofTheFile() {
            return switch (this) {
                case MISSING, EMPTY, TRUNCATED, FOREIGN, DAMAGED, PLANTED, ALTERED -> true;
                case OLDER, NEWER, IN_USE, TAKEN, FOLDER_NAME, NO_SPACE, READ_ONLY, FAILED, NOT_TAKING, STOPPED ->
                    false;
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
                case NOT_TAKING -> "notTaking";
                case PLANTED -> "planted";
                case ALTERED -> "altered";
                case STOPPED -> "stoppedCheck";
            };
        }
    }
}
