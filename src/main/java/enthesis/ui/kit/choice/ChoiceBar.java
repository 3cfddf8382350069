package enthesis.ui.kit.choice;

import java.util.List;
import javafx.beans.property.StringProperty;

/// One answer of a few, all in sight: "Yes | No | Unknown". Starts without an answer; unknown is one.
///
/// Arrows or an underlined letter choose, Backspace is no answer again.
public final class ChoiceBar extends PillBar {

    public ChoiceBar(StringProperty value, List<Option> options) {
        super(value, options);
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

    @Override
    void letter(String letter) {
        pills.stream()
                .map(pill -> pill.option)
                .filter(option -> option.chosenBy(letter))
                .findFirst()
                .ifPresent(option -> choose(option.value()));
    }
}
