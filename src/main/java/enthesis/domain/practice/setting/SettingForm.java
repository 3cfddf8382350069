package enthesis.domain.practice.setting;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Reason;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Reads a practice's own value of a threshold. Refused is what is no number, lies outside of its limits, or does not
/// fit with the setting it stands under or over. What lets more pass than was shipped needs a reason; under its floor
/// only an `owner` may go.
public record SettingForm(Settings settings, Threshold threshold, int reasonLetters, boolean owner) {
    public static final Field VALUE = Field.of("setting", "value");
    public static final Field REASON = Field.of("setting", "reason");
    private static final int LONGEST = 500;

    /// A value to set, and why.
    public record Said(BigDecimal value, String reason) {}

    public Sheet sheet() {
        return Sheet.EMPTY.with(Map.of(VALUE, settings.value(threshold).toPlainString()));
    }

    /// What can be set; empty while anything is refused.
    public Optional<Said> read(Sheet sheet) {
        return value(sheet).asValue().filter(_ -> reasonRefused(sheet).isEmpty())
                .map(value -> new Said(value, reason(sheet)));
    }

    private static String reason(Sheet sheet) {
        return sheet.text(REASON).strip();
    }

    /// The typed value, or why it is refused.
    public Entered<BigDecimal> value(Sheet sheet) {
        var typed = sheet.text(VALUE);
        return switch (NumberText.read(typed)) {
            case Entered.Value<BigDecimal>(var number, var text) -> refused(number)
                    .<Entered<BigDecimal>>map(refusal -> new Entered.Refused<>(refusal, text))
                    .orElseGet(() -> new Entered.Value<>(Threshold.plain(number), text));
            case Entered.Empty<BigDecimal> _,Entered.NotDone<BigDecimal> _ ->
                new Entered.Refused<>(Refusal.of("settings.refused.empty"), typed);
            case Entered.Refused<BigDecimal> refused -> refused;
        };
    }

    private Optional<Refusal> refused(BigDecimal number) {
        var limits = threshold.limits();
        if (number.stripTrailingZeros().scale() > threshold.measure().decimals()) {
            return Optional.of(threshold.measure().decimals() == 0
                    ? Refusal.of("settings.refused.whole")
                    : Refusal.of("settings.refused.decimals", Integer.toString(threshold.measure().decimals())));
        }
        if (!limits.hold(number)) {
            return Optional.of(outside(number, limits));
        }
        if (limits.underFloor(number) && !owner) {
            return limits.floor().map(floor -> Refusal.of("settings.refused.floor", floor.toPlainString()));
        }
        return limits.below().flatMap(settings::find)
                .filter(other -> !limits.inOrder(number, settings.value(other)))
                .map(other -> inTheWay(limits.touching() ? "notOver" : "below", other))
                .or(() -> limits.above().flatMap(settings::find)
                        .filter(other -> !limits.inOrder(settings.value(other), number))
                        .map(other -> inTheWay(limits.touching() ? "notUnder" : "above", other)));
    }

    private Refusal inTheWay(String words, Threshold other) {
        return Refusal.of("settings.refused." + words, settings.value(other).toPlainString(), other.key());
    }

    private Refusal outside(BigDecimal number, Threshold.Limits limits) {
        return number.compareTo(limits.least()) < 0
                ? Refusal.of("settings.refused.least", limits.least().toPlainString())
                : Refusal.of("settings.refused.most", limits.most().toPlainString());
    }

    /// Why the reason is not enough.
    public Optional<Refusal> reasonRefused(Sheet sheet) {
        var reason = reason(sheet);
        if (reason.length() > LONGEST) {
            return Optional.of(Refusal.of("settings.refused.longReason", Integer.toString(LONGEST)));
        }
        boolean bold = value(sheet).asValue().filter(threshold::bolder).isPresent();
        return bold && !Reason.isGiven(reason, reasonLetters)
                ? Optional.of(Refusal.of("settings.refused.reason", Integer.toString(reasonLetters)))
                : Optional.empty();
    }
}
