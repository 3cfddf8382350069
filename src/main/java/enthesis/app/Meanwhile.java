package enthesis.app;

import enthesis.app.backup.BackupWatch;
import enthesis.app.desk.Tools;
import enthesis.app.insight.SeenGathering;
import enthesis.app.patient.NoteGathering;
import enthesis.app.trail.TrailWatch;
import enthesis.ui.kit.work.FxReminders;

/// What goes on beside the work while a chart is open: the trail is followed, backups are made when they are due, notes
/// are made ready to be found, courses to be counted, papers to be printed. It begins once what the first screen shows
/// has been read, so that nobody waits for it. On the screen's thread.
final class Meanwhile {
    private final Tools tools;
    private final BackupWatch backups;
    private boolean over;

    /// `begun` follows when it has.
    Meanwhile(Tools tools, Runnable begun) {
        this.tools = tools;
        backups = new BackupWatch(tools, new FxReminders());
        tools.work().run(() -> tools, _ -> begin(begun), _ -> {});
    }

    private void begin(Runnable begun) {
        if (over) {
            return;
        }
        new TrailWatch(tools).start();
        backups.start();
        new NoteGathering(tools).start();
        new SeenGathering(tools).start();
        WarmUp.start(tools.texts().words());
        tools.work().run(tools.ground()::reserve, _ -> {}, _ -> {});
        begun.run();
    }

    /// The chart is closed.
    void end() {
        over = true;
        backups.end();
    }
}
