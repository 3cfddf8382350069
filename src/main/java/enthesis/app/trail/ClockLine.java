package enthesis.app.trail;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.domain.trail.ClockJump;
import enthesis.ui.practice.trail.TrailWords;

/// Says after an unlocking that the clock of the machine may be wrong.
public record ClockLine(Tools tools) {

    public void look() {
        tools.work().run(() -> tools.door().clockJump().filter(ClockJump::doubtful),
                jump -> jump.ifPresent(this::say), _ -> {});
    }

    private void say(ClockJump jump) {
        new FailureLine(tools.texts(), tools.window()).say(tools.say(
                jump.back() ? "trail.clock.said.back" : "trail.clock.said.on",
                TrailWords.time(tools.texts(), jump.by())));
    }
}
