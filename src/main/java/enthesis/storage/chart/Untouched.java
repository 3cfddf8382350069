package enthesis.storage.chart;

import java.io.IOException;

/// A chart with no journal and no backup beside it: there is nothing yet from which it could be made anew, and H2
/// writes into a file as soon as it opens it. So a copy stays beside it, forced to the disk, until the first backup
/// holds the chart. Cut off before that, or refused, the chart is what it was before.
record Untouched(ChartFile file) {

    /// After an opening that was cut off the copy takes the chart's place again.
    void again() throws IOException {
        if (kept().present()) {
            kept().copiedTo(file.unfinished()).forcedTo(file);
        }
    }

    void begin() throws IOException {
        if (!kept().present()) {
            file.copiedTo(file.unfinished()).forcedTo(kept());
        }
    }

    /// `journalled` is whether it was before: then the copy says nothing any more.
    void end(Opened opened, boolean journalled) throws IOException {
        if (kept().present()) {
            if (journalled || opened instanceof Opened.Open) {
                kept().delete();
            } else {
                kept().forcedTo(file);
            }
        }
    }

    private ChartFile kept() {
        return file.untouched();
    }
}
