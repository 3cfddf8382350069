package enthesis.ui.kit.sign;

import enthesis.domain.finding.Level;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The signs that stand beside words, never alone. 16 px in text, 20 px in lists; their colour comes from the sheet.
public final class Signs {
    private Signs() {}

    public static FontIcon of(Feather sign) {
        return of(sign, 16);
    }

    public static FontIcon of(Feather sign, int size) {
        var icon = new FontIcon(sign);
        icon.setIconSize(size);
        icon.getStyleClass().addAll("sign", "size-" + size);
        return icon;
    }

    /// The sign of a level, in its colour.
    public static FontIcon of(Level level) {
        var icon = of(switch (level) {
            case STOP, DEFER -> Feather.ALERT_OCTAGON;
            case REFUSED -> Feather.X_OCTAGON;
            case CAUTION -> Feather.ALERT_TRIANGLE;
            case ASK -> Feather.HELP_CIRCLE;
            case MISSING -> Feather.CIRCLE;
            case INFO -> Feather.INFO;
        });
        icon.getStyleClass().add(tone(level).styleClass());
        return icon;
    }

    public static Tone tone(Level level) {
        return switch (level) {
            case STOP, DEFER, REFUSED -> Tone.STOP;
            case CAUTION, ASK -> Tone.CAUTION;
            case MISSING -> Tone.NEEDS;
            case INFO -> Tone.INFO;
        };
    }
}
