package enthesis.ui.followup;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.diary.DayState;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.rail.RailEntry;
import enthesis.ui.kit.rail.RailView;
import enthesis.ui.kit.sign.StateSign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The days after the injection at the left: what is known of each, and which of them waits for somebody. F1 and on go
/// to a day that has been.
final class DaysRail {
    final RailView view = new RailView(this::pick);
    private final FollowUpModel model;
    private final Texts texts;
    private final IntConsumer go;
    private List<Integer> days = List.of();

    /// `go` puts the focus into a day.
    DaysRail(FollowUpModel model, Texts texts, IntConsumer go) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        view.setId("days");
        view.narrow.set(true);
        model.reading.subscribe(this::show);
        model.looked.subscribe(_ -> show(model.reading.get()));
    }

    /// F1 for the first day, and so on.
    void keys(KeyMap keys) {
        for (int at = 0; at < days.size(); at++) {
            int index = at;
            keys.on("F" + (at + 1), texts.say("followup.day", Integer.toString(days.get(at))), () -> pick(index));
        }
    }

    private void pick(int index) {
        if (index < days.size() && !model.hasNotCome(days.get(index))) {
            model.look(days.get(index));
            go.accept(days.get(index));
        }
    }

    private void show(FollowUpReading reading) {
        days = model.days();
        var entries = new ArrayList<RailEntry>();
        for (int day : days) {
            int open = (int) reading.open().stream().filter(finding -> of(finding, day)).count();
            var state = model.state(day);
            entries.add(new RailEntry("F" + (entries.size() + 1), texts.say("followup.day", Integer.toString(day)),
                    said(day, state), sign(state, open), open));
        }
        view.entries.set(entries);
        view.selected.set(days.indexOf(model.looked.get() < 0 ? reading.day() : model.looked.get()));
    }

    private static boolean of(Finding finding, int day) {
        return finding.level() != Level.INFO && finding.where().group().equals(DiaryItem.GROUP)
                && DiaryItem.day(finding.where()) == day;
    }

    private String said(int day, DayState state) {
        var words = texts.say("followup.state." + Choices.text(state));
        return model.isToday(day) ? texts.say("followup.state.today", words) : words;
    }

    private static StateSign.State sign(DayState state, int open) {
        if (open > 0) {
            return StateSign.State.NEEDS_YOU;
        }
        return switch (state) {
            case REPORTED -> StateSign.State.DONE;
            case UNKNOWN -> StateSign.State.PARTLY;
            case MISSING -> StateSign.State.EMPTY;
            case TO_COME -> StateSign.State.SKIPPED;
        };
    }
}
