package enthesis.app;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.app.emergency.SealedCard;
import enthesis.app.exchange.ImportPlace;
import enthesis.app.trail.ClockLine;
import enthesis.domain.entry.Choices;
import enthesis.domain.note.Macro;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.practice.Rules;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.start.StoppedView;
import enthesis.ui.start.unlock.Clocks;
import enthesis.ui.start.unlock.Curtain;
import enthesis.ui.start.unlock.CurtainView;
import enthesis.ui.start.unlock.Unlock;
import enthesis.ui.start.unlock.UnlockView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;

/// The desk with the curtain above it: after quiet minutes, or at once with Ctrl+L, everything is covered and kept.
final class CurtainDesk {
    final Desk desk;
    final CurtainView root;
    private final Curtain curtain;
    private final UnlockView cover;
    private final SealedCard sealed;
    private final Unlock unlock;
    private final Consumer<String> rest;
    private final Tools tools;

    /// `rest` puts the keys away and shows the way in, with these words, once everything typed is kept.
    CurtainDesk(Tools tools, Clocks clocks, Consumer<String> rest) {
        this.rest = rest;
        this.tools = tools;
        var reminders = new FxReminders();
        curtain = new Curtain(limits(tools.practice().rules().curtain()), reminders, clocks,
                new Curtain.Acts(why -> keep(tools, why), () -> away(tools)));
        desk = new Desk(tools, this::lock, new FailureLine(tools.texts(), tools.window()));
        curtain.limits.bind(tools.board().practice().map(practice -> limits(practice.rules().curtain())));
        curtain.atTheTable.bind(Bindings.or(desk.atTheTable, desk.emergency.running));
        unlock = new Unlock(tools.door(), tools.work(), reminders, tools.texts(), _ -> unlocked(tools));
        cover = new UnlockView(tools.clinic().name(), unlock, tools.texts());
        cover.clinic.bind(tools.board().clinic().map(Clinic::name));
        root = new CurtainView(desk.handover.room, cover, curtain, tools.texts());
        root.below(new StoppedView(Bindings.and(tools.board().stopped(), curtain.drawn().not()), tools.texts(),
                () -> openAgain(tools)));
        curtain.drawn().subscribe(drawn -> say(tools, drawn));
        sealed = new SealedCard(tools, root);
        curtain.drawn().subscribe(drawn -> {
            if (drawn) {
                sealed.take();
            }
        });
        new KeyMap().on("F12", this::emergency).listenFor(root);
        curtain.open();
    }

    /// Whenever the curtain is opened.
    void opened(Runnable then) {
        curtain.drawn().subscribe(drawn -> {
            if (!drawn) {
                then.run();
            }
        });
    }

    /// Leads to the import of a file; not while the curtain is drawn, a patient holds the window or an emergency runs.
    boolean takesIn(Path file) {
        if (curtain.drawn().get() || desk.handover.given() || desk.emergency.running.get()) {
            return false;
        }
        desk.go(() -> file, one -> ImportPlace.of(tools, one, desk::practice));
        return true;
    }

    private static Curtain.Limits limits(Rules.Curtain idle) {
        return new Curtain.Limits(Duration.ofMinutes(idle.minutes().whole()),
                Duration.ofMinutes(idle.atTheTable().whole()), Duration.ofMinutes(idle.keys().whole()));
    }

    /// Nobody who is not signed in sees more than the protocol, nor does a patient who holds the window.
    private void emergency() {
        if (curtain.drawn().get() || desk.handover.given()) {
            sealed.toggle();
        } else {
            desk.emergency.toggle();
        }
    }

    /// Who locked it, and how, stands in the trail behind what was typed. Where it can't be written, that is told to
    /// whoever unlocks.
    private void keep(Tools tools, Curtain.Why why) {
        desk.keep();
        tools.work().run(() -> {
            var act = Act.of(What.LOCKED, tools.who()).because(tools.say("trail.locked." + Choices.text(why)));
            tools.chart().chart.write().run(act, _ -> {});
            return why;
        }, _ -> {}, _ -> {});
    }

    /// Nothing is put away while a patient holds the window, an emergency runs, somebody is just unlocking, or
    /// something typed is in memory only.
    private void away(Tools tools) {
        if (desk.handover.given() || desk.emergency.running.get()) {
            return;
        }
        desk.end(() -> {
            if (curtain.drawn().get() && !unlock.busy()) {
                curtain.end();
                rest.accept(tools.say("start.curtain.away", tools.texts().time(
                        LocalTime.now(tools.ground().clock()))));
            }
        }, () -> {});
    }

    /// The chart is stopped: it is closed as it is and opened anew by whoever unlocks, once everything typed is
    /// a draft.
    private void openAgain(Tools tools) {
        desk.end(() -> {
            curtain.end();
            rest.accept(tools.say("start.stopped.opened"));
        }, () -> new FailureLine(tools.texts(), tools.window()).say(tools.say("start.stopped.held")));
    }

    private void lock() {
        curtain.draw();
    }

    private void say(Tools tools, boolean drawn) {
        var now = tools.texts().time(LocalTime.now(tools.ground().clock()));
        cover.locked.set(drawn ? tools.say("start.curtain.locked", now) : "");
    }

    /// Whoever has unlocked goes on where the work stands, under their own name.
    private void unlocked(Tools tools) {
        tools.work().run(() -> new Unlocked(tools.chart().user(),
                tools.chart().macros.of(tools.who())), who -> {
                    tools.board().user().set(who.user.name());
                    tools.board().role().set(who.user.role());
                    tools.board().macros().set(who.macros);
                    desk.user(who.user.name());
                    new ClockLine(tools).look();
                    curtain.open();
                    unlock.entered();
                    sealed.take().ifPresent(desk.emergency::show);
                }, unlock::notEntered);
    }

    private record Unlocked(Colleague user, List<Macro> macros) {}
}
