package enthesis.ui.practice.setting;

import enthesis.domain.patient.find.Folding;
import enthesis.domain.practice.setting.Area;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of settings: found while typing, one chosen, opened by Enter.
public final class SettingsModel {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public final StringProperty typed = new SimpleStringProperty("");
    /// Only what the practice has changed.
    public final BooleanProperty changedOnly = new SimpleBooleanProperty();
    public final ObjectProperty<List<SettingRow>> rows = new SimpleObjectProperty<>(List.of());
    /// Which row is chosen; below 0 when nothing is found.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    final Settings settings;
    final SettingWords words;
    private final Ways ways;

    /// From the list to the form of one, and out as a file.
    public record Ways(Consumer<Threshold> open, Runnable save, Runnable codes) {}

    public SettingsModel(Settings settings, SettingWords words, Ways ways) {
        this.settings = settings;
        this.words = words;
        this.ways = ways;
        typed.subscribe(this::find);
        changedOnly.subscribe(_ -> find());
    }

    private void find() {
        var parts = SPACE.splitAsStream(Folding.fold(typed.get().strip())).toList();
        var found = new ArrayList<SettingRow>();
        for (var area : Area.values()) {
            var named = settings.all().stream().filter(one -> one.said().area() == area)
                    .filter(one -> !changedOnly.get() || settings.isOwn(one))
                    .filter(one -> parts.stream().allMatch(text(one)::contains)).toList();
            if (!named.isEmpty()) {
                found.add(new SettingRow.Heading(words.area(area), named.size()));
                named.forEach(one -> found.add(new SettingRow.Line(one)));
            }
        }
        chosen.set(-1);
        rows.set(found);
        chosen.set(found.isEmpty() ? -1 : 1);
    }

    private String text(Threshold threshold) {
        return Folding.fold(words.area(threshold.said().area()) + " " + words.name(threshold) + " "
                + words.value(threshold, settings.value(threshold)) + " " + words.source(settings, threshold));
    }

    /// How many settings are found.
    public int count() {
        return (int) rows.get().stream().filter(SettingRow.Line.class::isInstance).count();
    }

    /// Chooses `by` lines further; headings are passed over.
    public void move(int by) {
        var lines = IntStream.range(0, rows.get().size())
                .filter(at -> rows.get().get(at) instanceof SettingRow.Line).boxed().toList();
        if (!lines.isEmpty()) {
            int at = Math.max(0, lines.indexOf(chosen.get()));
            chosen.set(lines.get(Math.clamp(at + by, 0, lines.size() - 1)));
        }
    }

    /// Chooses a setting where it is listed.
    public void choose(Threshold threshold) {
        for (int at = 0; at < rows.get().size(); at++) {
            if (rows.get().get(at) instanceof SettingRow.Line(var one) && one.key().equals(threshold.key())) {
                chosen.set(at);
            }
        }
    }

    public Optional<Threshold> choice() {
        return chosen.get() >= 0 && rows.get().get(chosen.get()) instanceof SettingRow.Line(var threshold)
                ? Optional.of(threshold)
                : Optional.empty();
    }

    public void open() {
        choice().ifPresent(ways.open);
    }

    void save() {
        ways.save.run();
    }

    void codes() {
        ways.codes.run();
    }
}
