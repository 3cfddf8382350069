package enthesis.ui.kit.choice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// One answer of a few, all in sight: "Yes | No | Unknown". Starts without an answer; unknown is one.
///
/// Arrows or an underlined letter choose, Backspace is no answer again. Whoever types the whole word ("knee") means what
/// begins so, not what its last letter stands for.
public final class ChoiceBar extends PillBar {
    private static final long TOGETHER = Duration.ofMillis(800).toNanos();

    private final LongSupplier nanos;
    private String word = "";
    private long last;

    public ChoiceBar(StringProperty value, List<Option> options) {
        this(value, options, System::nanoTime);
    }

    ChoiceBar(StringProperty value, List<Option> options, LongSupplier nanos) {
        super(value, options);
        this.nanos = nanos;
    }

    public ChoiceBar(StringProperty value, Option... options) {
        this(value, List.of(options));
    }

    public ChoiceBar named(String id) {
        setId(id);
        return this;
    }

    /// In lines of so many, where all of them would be too wide side by side; up and down go from line to line.
    public ChoiceBar inLines(int most) {
        breakAfter(most);
        return this;
    }

    /// Dims one answer for as long as it may not be given; what is chosen already stays.
    public ChoiceBar dimmed(String value, ObservableValue<Boolean> may) {
        pills.stream().filter(pill -> pill.option.value().equals(value))
                .forEach(pill -> pill.disableProperty().bind(may.map(given -> !given)));
        return this;
    }

    @Override
    void letter(String letter) {
        long now = nanos.getAsLong();
        var longer = now - last > TOGETHER ? "" : word + letter;
        last = now;
        var meant = first(option -> longer.length() > 1 && option.begins(longer));
        word = meant.isPresent() ? longer : letter;
        meant.or(() -> first(option -> option.chosenBy(letter))).ifPresent(option -> choose(option.value()));
    }

    private Optional<Option> first(Predicate<Option> which) {
        return pills.stream().map(pill -> pill.option).filter(which).findFirst();
    }
}
