package enthesis.app.emergency;

import enthesis.app.desk.Tools;
import enthesis.app.form.Slip;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.ui.emergency.CardModel;
import enthesis.ui.emergency.Stopwatch;
import enthesis.ui.kit.work.FxReminders;

/// An emergency that goes on: its taps go to the chart at once, its half-typed words to the drafts.
final class OpenCard {
    final CardModel model;
    final Slip slip;

    OpenCard(Tools tools, Emergency emergency, Stopwatch watch) {
        model = new CardModel(new CardModel.CardDesk(tools.work(), tools.texts(), new FxReminders(),
                tools.ground().clock(), (now, mark) -> keep(tools, now, mark)), watch, emergency);
        slip = new Slip(tools, "emergency/" + emergency.id(), model.sheet);
    }

    private static Mark keep(Tools tools, Emergency emergency, Mark mark) {
        tools.chart().emergencies.append(emergency, mark, tools.who());
        return mark.by(tools.who());
    }
}
