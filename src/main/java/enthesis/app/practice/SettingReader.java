package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.PracticeForms;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.PracticeExport;
import enthesis.ui.practice.history.HistoryLine;
import enthesis.ui.practice.setting.SettingPage;
import enthesis.ui.practice.setting.SettingWords;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the settings. On the chart's thread.
record SettingReader(Tools tools) {

    /// The settings with the practice that they make.
    record Listed(Settings settings, Practice practice) {}

    Listed listed() {
        return new Listed(tools.chart().thresholds.now(), tools.chart().thresholds.practice());
    }

    PracticeReader.Opened<SettingPage> setting(Threshold threshold) {
        var names = names();
        var history = tools.chart().thresholds.history(threshold.key()).stream()
                .map(change -> line(threshold, change, names)).toList();
        var page = new SettingPage(new SettingForm(tools.chart().thresholds.now(), threshold,
                tools.chart().thresholds.practice().rules().visit().reasonLetters().whole(),
                tools.chart().user().role().may(Right.GO_UNDER_FLOOR)), history);
        return new PracticeReader.Opened<>(page, FormKeeper.draft(tools, PracticeForms.subject(page)));
    }

    private HistoryLine line(Threshold threshold, SettingChange change, Map<PersonId, String> names) {
        return new HistoryLine(LocalDateTime.ofInstant(change.at(), tools.ground().clock().getZone()),
                names.getOrDefault(change.who(), ""), new SettingWords(tools.texts()).changed(threshold, change));
    }

    private Map<PersonId, String> names() {
        return tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    /// Everything as one file: a table where its name says so, else readable JSON.
    byte[] file(Path file) {
        var words = new SettingWords(tools.texts());
        var export = new PracticeExport(tools.chart().chart.write(), tools.ground().shipped().settings(), names(),
                words::name);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? export.table() : export.json();
    }
}
