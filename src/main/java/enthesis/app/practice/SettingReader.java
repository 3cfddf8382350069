package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.storage.practice.PracticeExport;
import enthesis.ui.practice.setting.SettingPage;
import enthesis.ui.practice.setting.SettingWords;
import java.nio.file.Path;
import java.util.Locale;

/// Reads the settings. On the chart's thread.
record SettingReader(Tools tools) {

    /// The settings with the practice that they make.
    record Listed(Settings settings, Practice practice) {}

    Listed listed() {
        return new Listed(tools.chart().thresholds.now(), tools.chart().thresholds.practice());
    }

    Opened<SettingPage> setting(Threshold threshold) {
        var thresholds = tools.chart().thresholds;
        var past = new Histories(tools).past();
        var words = new SettingWords(tools.texts());
        var history = thresholds.history(threshold.key()).stream()
                .map(change -> past.line(change.at(), change.who(), words.changed(threshold, change))).toList();
        return Opened.of(tools, "setting/" + threshold.key(), new SettingPage(new SettingForm(thresholds.now(),
                threshold, thresholds.practice().rules().visit().reasonLetters().whole(),
                tools.chart().user().role().may(Right.GO_UNDER_FLOOR)), history));
    }

    /// What is kept counts everywhere from then on.
    void keep(SettingPage page, SettingForm.Said said) {
        var form = page.form();
        tools.chart().thresholds.keep(form.threshold(), form.settings().value(form.threshold()), said, tools.who());
    }

    /// Everything as one file: a table where its name says so, else readable JSON.
    byte[] file(Path file) {
        var words = new SettingWords(tools.texts());
        var export = new PracticeExport(tools.chart().chart.write(), tools.ground().shipped().settings(),
                new Histories(tools).names(),
                words::name);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? export.table() : export.json();
    }
}
