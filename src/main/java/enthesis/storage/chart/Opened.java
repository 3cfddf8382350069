package enthesis.storage.chart;

/// What came of creating or opening a chart.
public sealed interface Opened {

    record Open(Chart chart) implements Opened {}

    /// Not opened, and nothing on disk was changed.
    record Refused(Reason reason) implements Opened {}

    /// Why a chart is not opened; `words` is the key of its sentence.
    enum Reason {
        MISSING, EMPTY, TRUNCATED, FOREIGN, DAMAGED, OLDER, NEWER, IN_USE, TAKEN, FOLDER_NAME, NO_SPACE;

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
            };
        }
    }
}
