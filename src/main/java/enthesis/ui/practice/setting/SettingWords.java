package enthesis.ui.practice.setting;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.setting.Area;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.history.Changes;
import java.math.BigDecimal;
import java.util.List;

/// How a threshold is said: its name, its value with the unit, whose it is.
public record SettingWords(Texts texts) {

    public String area(Area area) {
        return texts.say("settings.area." + Choices.text(area));
    }

    String heading(Area area, int found) {
        return texts.say("structures.heading", area(area), Integer.toString(found));
    }

    public String name(Threshold threshold) {
        return texts.say("settings." + threshold.said().words(), of(threshold.said().of()));
    }

    /// What it is a number of: in words where there are some, else as it is called (a drug, a questionnaire,
    /// a question).
    private String of(String of) {
        var words = "settings.of." + of;
        return texts.words().knows(words) ? texts.say(words) : of;
    }

    public String value(Threshold threshold, BigDecimal value) {
        return texts.say("settings.unit." + threshold.measure().unit(), value.toPlainString());
    }

    /// The unit alone, for the end of a field.
    public String unit(Threshold threshold) {
        return texts.say("settings.unit." + threshold.measure().unit(), "").strip();
    }

    public String source(Settings settings, Threshold threshold) {
        return settings.isOwn(threshold)
                ? texts.say("settings.changed", value(threshold, threshold.shipped()), source(threshold.source()))
                : source(threshold.source());
    }

    public String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> texts.say("kit.finding.source.seed");
            case Source.Practice _ -> texts.say("kit.finding.source.practice");
            case Source.Published published -> published.name();
        };
    }

    /// What may be set.
    public String limits(Threshold threshold) {
        return texts.say("settings.limits", threshold.limits().least().toPlainString(),
                value(threshold, threshold.limits().most()));
    }

    /// One change, in words.
    public List<String> changed(Threshold threshold, SettingChange change) {
        var changes = new Changes(texts, change.shipped()).say(texts.say("settings.change",
                value(threshold, change.from()), value(threshold, change.to())));
        return (change.reason().isEmpty() ? changes : changes.say(change.reason())).lines();
    }
}
