package enthesis.storage.chart;

import enthesis.domain.words.Worded;
import java.util.List;

/// What opening a chart had to put right, to be told once in plain words. `writes` is how many writes were put back
/// from the journal. After `LOST` something that was kept is missing, after `FROM_BACKUP` and `OLDER_FOLDER` it may be:
/// everything else here lost nothing.
public record Mended(Kind kind, long writes) implements Worded {
    public static final Mended NOTHING = new Mended(Kind.NOTHING, 0);

    /// What happened.
    public enum Kind {
        NOTHING,
        /// The program had ended without closing the chart; the journal had writes that the database had not.
        REPLAYED,
        /// The chart's file was an older one than at its last closing; what it missed was put back.
        OLDER_FILE,
        /// The chart's file and its journal were of an earlier day; it was made anew from a newer backup.
        OLDER_FOLDER,
        /// The chart's file was damaged or missing, and was made anew from a backup and the journal.
        REBUILT,
        /// Only backups were there, as where a chart was put back from a stick: it was made from the newest. Whether
        /// something was kept after that, nothing here knows.
        FROM_BACKUP,
        /// Somebody had put something of their own into the chart's file: it was set aside, and the chart made anew.
        CLEARED,
        /// Somebody had changed its tables or taken away their guards: it was set aside, and the chart made anew.
        UNGUARDED,
        /// The journal was damaged or missing; the chart is whole, and a new journal was begun.
        JOURNAL_RENEWED,
        /// Something says that the chart came further than anything that is left of it.
        LOST
    }

    @Override
    public String words() {
        return "chart.mended." + switch (kind) {
            case NOTHING -> "nothing";
            case REPLAYED -> "replayed";
            case OLDER_FILE -> "olderFile";
            case OLDER_FOLDER -> "olderFolder";
            case REBUILT -> "rebuilt";
            case FROM_BACKUP -> "fromBackup";
            case CLEARED -> "cleared";
            case UNGUARDED -> "unguarded";
            case JOURNAL_RENEWED -> "journalRenewed";
            case LOST -> "lost";
        };
    }

    @Override
    public List<String> values() {
        return List.of(Long.toString(writes));
    }
}
