package enthesis.app.line;

import enthesis.app.door.Arrival;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.NotOpened;
import enthesis.app.exchange.form.ExportSource;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.value.PersonId;
import enthesis.domain.words.Worded;
import enthesis.storage.chart.Mended;
import enthesis.storage.extract.Checksums;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Lock;
import enthesis.storage.key.Unlocked;
import enthesis.storage.recovery.Step;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.backup.BackupWords;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Does a task on a chart that nobody has open: unlocks it as the unlock screen does, with the same waiting after wrong
/// passwords and the same lines of the trail, says what it does and what came of it, and closes the chart.
public final class CommandLine {
    private final Texts texts;
    private final PrintStream said;
    private final PrintStream progress;
    private Step.Kind last = Step.Kind.OPENING;

    /// What came of it goes to `said`, how far it is to `progress`.
    public CommandLine(Texts texts, PrintStream said, PrintStream progress) {
        this.texts = texts;
        this.said = said;
        this.progress = progress;
    }

    public Exit run(Asked asked, ChartFolder folder, Disk disk, Clock clock) {
        if (asked.task() == Task.CHECK) {
            return new CheckTask(texts, said, progress).run(new Checksums(disk, asked.file().orElseThrow()));
        }
        try {
            return switch (Arrival.at(folder, disk, clock)) {
                case Arrival.Locked chart -> locked(chart, asked);
                case Arrival.FirstStart first -> {
                    first.lock().close();
                    yield no(Exit.NO_CHART, texts.say("line.noChart"));
                }
                case Arrival.AlreadyOpen _ -> no(Exit.NO_CHART, texts.say("line.open"));
                case Arrival.Removable stick -> no(Exit.NO_CHART,
                        texts.say((Worded) stick.why()) + " " + texts.say("line.agree"));
                case Arrival.Refused refused -> no(Exit.NO_CHART, texts.say((Worded) refused.why()));
                case Arrival.Damaged damaged -> no(Exit.UNSOUND, texts.say((Worded) damaged.why()));
            };
        } catch (IOException e) {
            return no(Exit.FAILED, texts.of(e));
        }
    }

    private Exit locked(Arrival.Locked chart, Asked asked) throws IOException {
        try (Lock _ = chart.lock()) {
            var password = asked.password().ask(texts.say("line.password", asked.name()));
            if (password.isEmpty()) {
                return no(Exit.MISUSED, texts.say("line.noPassword"));
            }
            chart.door().watch(this::at);
            return switch (chart.door().unlock(asked.name(), password.get())) {
                case Unlocked.Open in -> opened(chart, in.who(), asked);
                case Unlocked.Emergency _ -> throw new IllegalStateException("opened by a password");
                case Unlocked.Wrong(var wait) -> no(Exit.NOT_LET_IN, texts.say("line.wrong") + after(wait));
                case Unlocked.Wait(var wait) -> no(Exit.NOT_LET_IN, texts.say("line.wait") + after(wait));
            };
        } catch (NotOpened e) {
            return no(Exit.UNSOUND, texts.say((Worded) e));
        }
    }

    private String after(Duration wait) {
        return wait.isZero() ? "" : " " + texts.say("line.again", Long.toString(wait.toSeconds() + 1));
    }

    /// What had to be put right is told first, whatever is asked for.
    private Exit opened(Arrival.Locked at, PersonId who, Asked asked) throws IOException {
        var door = at.door();
        if (!door.mended().equals(Mended.NOTHING)) {
            said.println(texts.say(door.mended()));
        }
        var words = new BackupWords(texts, at.ground().clock().getZone());
        var exit = Exit.DONE;
        try {
            exit = switch (asked.task()) {
                case VERIFY -> verified(door, who, words);
                case IMPORT -> new ImportTask(texts, said, progress).run(door.chart(), who, asked.file().orElseThrow());
                case EXPORT -> new ExportTask(texts, said, progress).run(
                        new ExportSource(door.chart(), at.ground(), texts), who, asked.file().orElseThrow(),
                        asked.leaves().orElseThrow());
                case BACKUP, CHECK -> Exit.DONE;
            };
        } finally {
            progress.println(texts.say("line.closing"));
            exit = closed(door, words, exit);
        }
        return exit == Exit.DONE ? yes(asked.task() == Task.VERIFY ? "line.verified" : "line.backedUp") : exit;
    }

    /// Closing reads the chart into a backup, and the backup whole.
    private Exit closed(FrontDoor door, BackupWords words, Exit before) throws IOException {
        var chart = door.chart();
        door.close();
        return chart.backedUp() || before != Exit.DONE
                ? before
                : no(Exit.FAILED, texts.say("backups.notMade", words.trouble(chart.backupTrouble())));
    }

    private Exit verified(FrontDoor door, PersonId who, BackupWords words) throws IOException {
        var upkeep = door.chart().chart.upkeep();
        try {
            progress.println(texts.say("line.reading"));
            var backup = upkeep.backUp().orElseThrow().done();
            progress.println(texts.say("line.rehearsing"));
            var rehearsal = upkeep.rehearse().orElseThrow().done();
            var number = Integer.toString(backup.number());
            var wrong = rehearsal.trouble().map(words::trouble);
            var what = wrong.isPresent() ? What.REHEARSAL_FAILED : What.REHEARSED;
            door.chart().chart.write().run(Act.of(what, who).because(wrong
                    .map(why -> texts.say("backups.trail.rehearsalFailed", number, why))
                    .orElseGet(() -> texts.say("backups.trail.number", number))), _ -> {});
            return wrong.isPresent()
                    ? no(Exit.UNSOUND, texts.say("backups.rehearsalFailed", wrong.get()))
                    : Exit.DONE;
        } catch (IOException | Unsound e) {
            var trouble = upkeep.notes().failed().map(failed -> failed.why()).orElse(BackupTrouble.FAILED);
            return no(trouble.grave() ? Exit.UNSOUND : Exit.FAILED,
                    texts.say("backups.notMade", words.trouble(trouble)));
        }
    }

    /// How far the chart is read, where it has to be read whole before it opens: a line for each thing that is done.
    private void at(Step step) {
        if (step.kind() != last) {
            last = step.kind();
            Optional.of("line.step." + step.kind().name()).map(texts::say).ifPresent(progress::println);
        }
    }

    private Exit yes(String words) {
        said.println(texts.say(words));
        return Exit.DONE;
    }

    private Exit no(Exit exit, String why) {
        said.println(why);
        return exit;
    }
}
