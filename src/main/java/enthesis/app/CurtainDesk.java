package enthesis.app;

import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.start.unlock.Curtain;
import enthesis.ui.start.unlock.CurtainView;
import enthesis.ui.start.unlock.Unlock;
import enthesis.ui.start.unlock.UnlockView;
import java.time.Duration;

/// The desk with the curtain above it: after quiet minutes, or at once with Ctrl+L, everything is covered and kept.
final class CurtainDesk {
    final Desk desk;
    final CurtainView root;
    private final Curtain curtain;

    CurtainDesk(Tools tools) {
        var reminders = new FxReminders();
        var idle = tools.ground().practice().rules().curtain();
        var limits = new Curtain.Limits(Duration.ofMinutes(idle.minutes().whole()),
                Duration.ofMinutes(idle.atTheTable().whole()));
        curtain = new Curtain(limits, reminders, System::nanoTime, this::keep);
        desk = new Desk(tools, curtain::draw, new FailureLine(tools.texts(), tools.window()));
        var unlock = new Unlock(tools.door(), tools.work(), reminders, tools.texts(), _ -> curtain.open());
        root = new CurtainView(desk.screen, new UnlockView(tools.clinic(), unlock, tools.texts()), curtain,
                tools.texts());
        curtain.open();
    }

    private void keep() {
        desk.keep();
    }
}
