package enthesis.app.backup;

import enthesis.app.desk.Tools;
import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupNow.Doing;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.Wanted.Stopped;
import enthesis.storage.chart.SideWork;
import enthesis.storage.chart.Upkeep;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.NotPermitted;
import enthesis.storage.trail.What;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.practice.backup.BackupWords;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Begins what is done with the backups on the chart's thread, lets it be done on theirs, and says and enters into the
/// trail what came of it. One thing at a time. On the screen's thread.
public final class BackupDesk {
    private final Tools tools;
    private final BackupWords words;

    public BackupDesk(Tools tools) {
        this.tools = tools;
        words = new BackupWords(tools.texts(), tools.ground().clock().getZone());
    }

    BackupWords words() {
        return words;
    }

    /// On the chart's thread and on that of the backups.
    Upkeep upkeep() {
        return tools.chart().chart.upkeep();
    }

    /// What is begun, on the chart's thread; empty while something else goes on.
    @FunctionalInterface
    interface Begin<T> {
        Optional<SideWork<T>> of(Upkeep upkeep) throws IOException;
    }

    /// Backs up; `said` gets what came of it, worded.
    void backUp(Begin<Backup> begin, Consumer<String> said) {
        backUp(begin, () -> said.accept(tools.say("backups.made")), said);
    }

    private void backUp(Begin<Backup> begin, Runnable made, Consumer<String> not) {
        run(Doing.BACKING_UP, begin, backup -> {
            enter(What.BACKED_UP, tools.say("backups.trail.number", Integer.toString(backup.number())));
            made.run();
        }, _ -> look(now -> {
            var why = words.trouble(now.notes().failed().map(BackupNotes.Failed::why).orElse(BackupTrouble.FAILED));
            enter(What.BACKUP_FAILED, why);
            not.accept(tools.say("backups.notMade", why));
        }), not);
    }

    /// Before something that is not easily undone, as a change of the keys or an import: backs up, unless a verified
    /// backup holds every row already. What goes on is waited for. `then` gets why there is no such backup, worded and
    /// told as any that fails; empty when there is one.
    public void first(Consumer<Optional<String>> then) {
        if (now().doing() != Doing.NOTHING) {
            idle(() -> first(then));
            return;
        }
        Consumer<Exception> failed = failure -> then.accept(Optional.of(tools.texts().of(failure)));
        tools.backing().run(() -> true, _ -> tools.work().run(() -> upkeep().holdsEveryRow(), held -> {
            if (held) {
                then.accept(Optional.empty());
            } else {
                backUp(Upkeep::backUp, () -> then.accept(Optional.empty()), why -> then.accept(Optional.of(why)));
            }
        }, failed), failed); // behind what is just read there
    }

    /// Once nothing goes on any more.
    private void idle(Runnable then) {
        var backups = tools.board().backups();
        backups.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends BackupNow> from, BackupNow before, BackupNow after) {
                if (after.doing() == Doing.NOTHING) {
                    backups.removeListener(this);
                    then.run();
                }
            }
        });
    }

    /// Backs up because something was changed that every copy should have; not where something goes on already.
    public void again() {
        if (now().doing() == Doing.NOTHING) {
            backUp(Upkeep::backUp, _ -> {});
        }
    }

    void rehearse(Begin<BackupNotes.Rehearsal> begin, Consumer<String> said) {
        run(Doing.REHEARSING, begin, last -> {
            var number = Integer.toString(last.number());
            var wrong = last.trouble().map(words::trouble);
            enter(wrong.isPresent() ? What.REHEARSAL_FAILED : What.REHEARSED, wrong
                    .map(why -> tools.say("backups.trail.rehearsalFailed", number, why))
                    .orElseGet(() -> tools.say("backups.trail.number", number)));
            said.accept(wrong.map(why -> tools.say("backups.rehearsalFailed", why))
                    .orElseGet(() -> tools.say("backups.rehearsedNow")));
        }, failed -> {
            look(_ -> {});
            said.accept(tools.say("backups.rehearsalFailed", tools.texts().of(failed)));
        }, said);
    }

    void writeOut(Begin<WrittenOut> begin, Consumer<String> said) {
        run(Doing.WRITING_OUT, begin, last -> {
            var why = last.failed().map(BackupNotes.Failed::why).map(words::trouble);
            enter(why.isPresent() ? What.WRITING_OUT_FAILED : What.WROTE_OUT,
                    why.orElseGet(() -> tools.say("backups.trail.writtenOut", Integer.toString(last.number()),
                            Integer.toString(last.backup()))));
            said.accept(why.map(one -> tools.say("backups.notWrittenOut", one))
                    .orElseGet(() -> tools.say("backups.writtenOutNow")));
        }, failed -> {
            look(_ -> {});
            said.accept(tools.say("backups.notWrittenOut", tools.texts().of(failed)));
        }, said);
    }

    /// Stops what goes on.
    void stop() {
        upkeep().stop();
    }

    /// Reads the newest backup bit by bit.
    void check(Consumer<BackupNow> then) {
        tools.work().run(() -> upkeep().check(), begun -> begun.ifPresent(
                side -> tools.backing().run(side::done, _ -> compared(then), _ -> {
                    side.stop();
                    look(then);
                })), _ -> {});
    }

    private void compared(Consumer<BackupNow> then) {
        tools.work().run(() -> upkeep().compare(), _ -> look(then), _ -> look(then));
    }

    private <T> void run(Doing doing, Begin<T> begin, Consumer<T> done, Consumer<Exception> failed,
            Consumer<String> said) {
        if (now().doing() != Doing.NOTHING) {
            said.accept(tools.say("backups.busy"));
            return;
        }
        show(now().doing(doing));
        tools.work().run(() -> begin.of(upkeep()), begun -> {
            if (begun.isEmpty()) {
                show(now().doing(Doing.NOTHING));
                said.accept(tools.say("backups.busy"));
            } else {
                go(begun.get(), done, failed, said);
            }
        }, failure -> {
            show(now().doing(Doing.NOTHING));
            if (failure instanceof NotPermitted) {
                said.accept(tools.texts().of(failure));
            } else {
                failed.accept(failure);
            }
        });
    }

    private <T> void go(SideWork<T> side, Consumer<T> done, Consumer<Exception> failed, Consumer<String> said) {
        if (tools.backing() instanceof FxWork) {
            side.hear(percent -> FxWork.onScreen(() -> at(percent)));
        }
        tools.backing().run(side::done, result -> {
            show(now().doing(Doing.NOTHING));
            compared(_ -> {});
            done.accept(result);
        }, failure -> {
            side.stop();
            show(now().doing(Doing.NOTHING));
            if (failure instanceof Stopped) {
                said.accept(tools.say("backups.stopped"));
            } else {
                failed.accept(failure);
            }
        });
    }

    private void at(int percent) {
        if (now().doing() != Doing.NOTHING) {
            show(now().at(percent));
        }
    }

    private BackupNow now() {
        return tools.board().backups().get();
    }

    /// Reads anew how the backups stand, and shows it.
    void look(Consumer<BackupNow> then) {
        tools.reading().run(() -> upkeep().now(), read -> {
            show(read.goingOn(now()));
            then.accept(read);
        }, _ -> {});
    }

    void show(BackupNow now) {
        tools.board().backups().set(now);
        tools.board().backup().set(words.fact(now, tools.ground().clock().instant(),
                tools.practice().rules().backup().awayDays().whole()));
    }

    /// Into the trail; where the chart has been closed meanwhile, the notes about the backups know it.
    void enter(What what, String reason) {
        tools.work().run(() -> {
            tools.chart().chart.write().run(Act.of(what, tools.who()).because(reason), _ -> {});
            return what;
        }, _ -> {}, _ -> {});
    }
}
