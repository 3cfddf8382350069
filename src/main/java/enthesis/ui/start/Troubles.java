package enthesis.ui.start;

import enthesis.domain.words.Worded;
import enthesis.storage.chart.Mended;
import enthesis.ui.kit.Texts;
import java.util.List;
import java.util.Optional;

/// The words of each reason for which no chart is opened.
public record Troubles(Texts texts) {

    /// Another Enthesis has this chart; its window was brought to the front.
    public Trouble alreadyOpen() {
        return new Trouble(false, texts.say("start.second.title"), List.of(texts.say("start.second.text")), List.of(),
                Optional.empty(), texts.say("start.close"));
    }

    /// The folder is synced, on a network, or cannot be written; `why` says so.
    public Trouble folderRefused(Worded why) {
        return new Trouble(true, texts.say("start.folder.title"), List.of(texts.say(why)),
                List.of(texts.say("start.folder.kept"), texts.say("start.folder.next")), Optional.empty(),
                texts.say("start.close"));
    }

    /// The disk can be pulled out, as `why` says; `on` takes it all the same.
    public Trouble removable(Worded why, Runnable on) {
        return new Trouble(true, texts.say("start.removable.title"), List.of(texts.say(why)),
                List.of(texts.say("start.folder.kept"), texts.say("start.removable.next")),
                Optional.of(new Trouble.Way(texts.say("start.removable.on"), on)), texts.say("start.close"));
    }

    /// Something of a chart is here, and something is missing, damaged, or of another program; `why` says what.
    public Trouble damaged(Worded why, Optional<Trouble.Way> next) {
        return new Trouble(true, texts.say("start.damaged.title"), List.of(texts.say(why)),
                List.of(texts.say("start.damaged.kept"), texts.say("start.damaged.next")), next,
                texts.say("start.close"));
    }

    /// The chart is open, and something had to be put right first. Where something is missing, or somebody was at the
    /// file, it is grave.
    public Trouble mended(Mended mended, Runnable on) {
        var title = texts.say("start.mended." + switch (mended.kind()) {
            case LOST -> "missing";
            case CLEARED, UNGUARDED -> "cleared";
            case NOTHING, REPLAYED, OLDER_FILE, OLDER_FOLDER, REBUILT, FROM_BACKUP, JOURNAL_RENEWED -> "title";
        });
        boolean grave = switch (mended.kind()) {
            case LOST, CLEARED, UNGUARDED -> true;
            case NOTHING, REPLAYED, OLDER_FILE, OLDER_FOLDER, REBUILT, FROM_BACKUP, JOURNAL_RENEWED -> false;
        };
        var way = texts.say(grave ? "start.mended.onMissing" : "start.mended.on");
        return new Trouble(grave, title, List.of(texts.say(mended)), List.of(), Optional.of(new Trouble.Way(way, on)),
                texts.say("start.close"));
    }

    /// Anything else that kept the chart from opening.
    public Trouble failed(Throwable failure) {
        return new Trouble(true, texts.say("start.failed.title"), List.of(texts.of(failure)),
                List.of(texts.say("start.damaged.kept")), Optional.empty(), texts.say("start.close"));
    }
}
