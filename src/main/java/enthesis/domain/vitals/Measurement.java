package enthesis.domain.vitals;

import enthesis.domain.value.Unit;
import enthesis.domain.vitals.unit.Said;
import java.math.BigDecimal;
import java.util.Optional;

/// One sign at one moment: what was typed and in which unit, beside what it came to in the unit it is kept in. Blood
/// pressure has a `second` number, the diastolic one; height typed in feet and inches keeps its text in `typed`.
public record Measurement(
        Sign sign, Moment moment, String typed, Unit typedIn, BigDecimal value, Optional<BigDecimal> second,
        Unit unit) {

    /// The number as shown, without unit: 128/78, 36.6.
    public String shown() {
        return second.map(low -> value.toPlainString() + "/" + low.toPlainString()).orElse(value.toPlainString());
    }

    /// The same with its unit, as the practice speaks: in `usual`, and as typed where it was typed in that.
    public String said(Unit usual) {
        return usual == typedIn && usual != unit
                ? asTyped()
                : second.map(_ -> shown() + " " + unit.sign())
                        .orElseGet(() -> Said.in(usual, unit, value));
    }

    /// What was typed, with the unit it was typed in.
    private String asTyped() {
        var text = typed.strip();
        return Character.isDigit(text.charAt(text.length() - 1)) ? text + " " + typedIn.sign() : text;
    }

    /// The number with what was typed for it where that was converted: `101.3 °F = 38.5`; for sentences that say the
    /// unit it is kept in behind it.
    public String beside() {
        return converted() ? asTyped() + " = " + shown() : shown();
    }

    /// Whether something was converted.
    public boolean converted() {
        return typedIn != unit;
    }
}
