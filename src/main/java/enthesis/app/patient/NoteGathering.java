package enthesis.app.patient;

import enthesis.app.desk.Tools;

/// Reads the notes that cannot be found by their words yet: what was there before the chart was opened in small pieces
/// between other long reads, and what has changed since between whatever else is done on the chart's thread. It ends by
/// itself, when all are read or the chart is closed.
public final class NoteGathering {
    private final Tools tools;

    public NoteGathering(Tools tools) {
        this.tools = tools;
    }

    public void start() {
        tools.reading().run(() -> {
            var chart = tools.chart();
            return chart.chart.reading().at(chart.noteWords::gather);
        }, more -> {
            if (more) {
                start();
            } else {
                follow();
            }
        }, _ -> {});
    }

    /// What has changed since somebody last looked for something.
    public void follow() {
        tools.work().run(() -> tools.chart().noteWords.follow(), more -> {
            if (more) {
                follow();
            } else {
                followed();
            }
        }, _ -> {});
    }

    /// A piece that could not be read is tried again, the next time that somebody looks for something.
    private void followed() {
        tools.reading().run(() -> {
            var words = tools.chart().noteWords;
            boolean again = words.stuck();
            if (!again) {
                words.keepFirst();
            }
            return again;
        }, again -> {
            if (again) {
                start();
            }
        }, _ -> {});
    }
}
