package enthesis.app.backup;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.domain.backup.BackupDue;
import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.chart.Upkeep;
import enthesis.storage.trail.What;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Watches the backups of an open chart: says what failed before, and makes by itself what is due, a minute after the
/// chart was unlocked and then each hour. On the screen's thread.
public final class BackupWatch {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Tools tools;
    private final BackupDesk desk;
    private final Reminders reminders;
    private Reminders.@Nullable Reminder next;
    private boolean over;

    public BackupWatch(Tools tools, Reminders reminders) {
        this.tools = tools;
        this.reminders = reminders;
        desk = new BackupDesk(tools);
    }

    public void start() {
        desk.look(_ -> desk.check(this::told));
        again(FIRST);
    }

    private void told(BackupNow now) {
        var unwritten = now.notes().writtenOut().flatMap(BackupNotes.WrittenOut::failed);
        unwritten.map(BackupNotes.Failed::why).ifPresent(why -> {
            say(desk.words().saidUnwritten(why));
            desk.enter(What.WRITING_OUT_FAILED, desk.words().trouble(why));
        });
        now.notes().files().filter(read -> read.lost() > 0)
                .ifPresent(read -> say(desk.words().saidLost(read)));
        if (now.notes().beyond()) {
            say(tools.say("backups.said.beyond"));
            desk.enter(What.BACKUP_FAILED, desk.words().trouble(BackupTrouble.BEYOND));
        }
        now.notes().failed().map(BackupNotes.Failed::why).ifPresent(why -> {
            say(desk.words().said(why));
            desk.enter(What.BACKUP_FAILED, desk.words().trouble(why));
        });
    }

    private void say(String words) {
        new FailureLine(tools.texts(), tools.window()).say(words);
    }

    private void again(Duration time) {
        if (!over) {
            next = reminders.in(time, this::due);
        }
    }

    /// The chart is closed.
    public void end() {
        over = true;
        if (next != null) {
            next.callOff();
        }
    }

    private void due() {
        again(AGAIN);
        desk.look(now -> {
            if (due(now).backup(tools.ground().clock().getZone())) {
                desk.backUp(Upkeep::backUp, _ -> desk.look(this::rehearse));
            } else {
                rehearse(now);
            }
        });
    }

    private BackupDue due(BackupNow now) {
        return new BackupDue(now, tools.ground().clock().instant());
    }

    private void rehearse(BackupNow now) {
        if (!over && due(now).rehearsal(tools.practice().rules().backup().rehearseDays().whole())) {
            desk.rehearse(Upkeep::rehearse, _ -> desk.look(this::writeOut));
        } else {
            writeOut(now);
        }
    }

    private void writeOut(BackupNow now) {
        if (!over && due(now).writingOut(tools.ground().clock().getZone())) {
            desk.writeOut(Upkeep::writeOut, _ -> {});
        }
    }
}
