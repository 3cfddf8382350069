package enthesis.app.form;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.ui.visit.keeping.Keeping;
import enthesis.ui.visit.keeping.Kept;

/// Says over the window why a place can't be left, or that it was left with a draft only.
public record KeptLine(Tools tools) {

    /// Nothing could be written: the place stays.
    public void held(Keeping keeping) {
        if (keeping.state().get() instanceof Kept.Failed failed) {
            say("app.notLeft", failed.reason());
        }
    }

    public void left(Keeping keeping) {
        if (keeping.state().get() instanceof Kept.Drafted drafted) {
            say("app.leftDraft", drafted.reason());
        }
    }

    private void say(String key, Exception reason) {
        new FailureLine(tools.texts(), tools.window()).say(tools.say(key, tools.texts().of(reason)));
    }
}
