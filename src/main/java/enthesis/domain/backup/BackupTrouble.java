package enthesis.domain.backup;

/// Why a backup, its rehearsal or its copy elsewhere did not come about; `words` is the key of a few words.
public enum BackupTrouble {
    /// There was no room on the disk.
    FULL,
    /// The folder may not be written to.
    READ_ONLY,
    /// What was restored for a look is not the chart.
    UNSOUND,
    /// The newest backup is damaged or missing: alarming, for nothing else replaces it.
    UNREADABLE,
    /// The chart was closed, and its backup did not come to an end.
    UNFINISHED,
    /// The second place is not there, as a stick that is not plugged in.
    AWAY,
    /// The second place holds a state of the chart that the chart does not have: an older one was put back here, or
    /// somebody worked in a copy. Nothing is copied or deleted there any more.
    BEYOND,
    /// Somebody stopped it.
    STOPPED,
    /// What was written out is not as it was written, or gone.
    ALTERED,
    /// Files that the chart names are missing, or not what was kept, and nothing has them whole.
    FILES_LOST,
    /// Anything else.
    FAILED;

    /// Whether it is shown as an alarm.
    public boolean grave() {
        return this == UNREADABLE || this == UNSOUND || this == ALTERED || this == FILES_LOST || this == BEYOND;
    }

    public String words() {
        return "backups.trouble." + switch (this) {
            case FULL -> "full";
            case READ_ONLY -> "readOnly";
            case UNSOUND -> "unsound";
            case UNREADABLE -> "unreadable";
            case UNFINISHED -> "unfinished";
            case AWAY -> "away";
            case BEYOND -> "beyond";
            case STOPPED -> "stopped";
            case ALTERED -> "altered";
            case FILES_LOST -> "filesLost";
            case FAILED -> "failed";
        };
    }
}
