package enthesis.app.emergency;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.app.form.Slip;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.ui.emergency.NoEventView;
import enthesis.ui.kit.SheetModel;

/// Ends an emergency without an adverse event, with words that say what it was; half-typed ones wait as a draft.
final class NoEventSlip {
    final NoEventView view;

    NoEventSlip(Tools tools, Emergency emergency, Runnable closed, Runnable back) {
        var slip = new Slip(tools, "emergency-end/" + emergency.id(), new SheetModel());
        view = new NoEventView(slip.sheet, tools.texts(), words -> tools.work().run(() -> {
            tools.chart().emergencies.close(emergency, words, tools.who());
            return words;
        }, _ -> slip.done(closed), new FailureLine(tools.texts(), tools.window())), () -> slip.leave(back, _ -> {}));
    }
}
