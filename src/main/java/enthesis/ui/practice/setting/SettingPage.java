package enthesis.ui.practice.setting;

import enthesis.domain.practice.setting.SettingForm;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;

/// What the form of a setting begins with: what counts now, and how it was changed.
public record SettingPage(SettingForm form, List<HistoryLine> history) implements EntryPage {

    public SettingPage {
        history = List.copyOf(history);
    }
}
