package enthesis.ui.kit.choice;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;

/// The unit a field is typed in. An empty text is the practice's usual unit, the first one. Choosing another converts
/// nothing that was typed.
public final class UnitToggle extends PillBar {

    public UnitToggle(StringProperty unit, List<Option> units) {
        super(unit, units);
        getStyleClass().add("unit-toggle");
        setFillHeight(true);
        setMaxWidth(USE_PREF_SIZE);
    }

    public UnitToggle(StringProperty unit, Option... units) {
        this(unit, List.of(units));
    }

    @Override
    String chosen(String text) {
        return text.isEmpty() && !pills.isEmpty() ? pills.getFirst().option.value() : text;
    }

    @Override
    void letter(String letter) {
        pills.stream()
                .map(pill -> pill.option)
                .filter(option -> option.value().toLowerCase(Locale.ROOT).startsWith(letter.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(option -> choose(option.value()));
    }
}
