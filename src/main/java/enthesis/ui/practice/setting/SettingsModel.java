package enthesis.ui.practice.setting;

import enthesis.domain.patient.find.Folding;
import enthesis.domain.practice.setting.Area;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.practice.list.FindModel;
import enthesis.ui.practice.list.FindRow;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The list of settings by area.
public final class SettingsModel extends FindModel<Threshold> {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Only what the practice has changed.
    public final BooleanProperty changedOnly = new SimpleBooleanProperty();
    final Settings settings;
    final SettingWords words;
    final Ways ways;

    /// From the list to the form of one, and out as a file.
    public record Ways(Consumer<Threshold> open, Runnable save, Runnable codes) {}

    public SettingsModel(Settings settings, SettingWords words, Ways ways) {
        super(ways.open());
        this.settings = settings;
        this.words = words;
        this.ways = ways;
        typed.subscribe(_ -> find());
        changedOnly.subscribe((_, _) -> find());
    }

    private void find() {
        var parts = SPACE.splitAsStream(Folding.fold(typed.get().strip())).toList();
        var found = new ArrayList<FindRow<Threshold>>();
        for (var area : Area.values()) {
            var named = settings.all().stream().filter(one -> one.said().area() == area)
                    .filter(one -> !changedOnly.get() || settings.isOwn(one))
                    .filter(one -> parts.stream().allMatch(text(one)::contains)).toList();
            group(words.heading(area, named.size()), named, found);
        }
        show(found);
    }

    private String text(Threshold threshold) {
        return Folding.fold(words.area(threshold.said().area()) + " " + words.name(threshold) + " "
                + words.value(threshold, settings.value(threshold)) + " " + words.source(settings, threshold));
    }

    /// Chooses a setting where it is listed.
    public void choose(Threshold threshold) {
        choose(one -> one.key().equals(threshold.key()));
    }
}
