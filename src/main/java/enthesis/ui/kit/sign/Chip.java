package enthesis.ui.kit.sign;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A fact in a pill, with its date, as in the banner: "Allergy: LATEX, severe · asked 23 Nov". Hard and open ones carry
/// a sign.
public final class Chip extends Label {

    /// What a chip says. `sign` false leaves the sign out, for facts that are only stated.
    public record Fact(Tone tone, String text, boolean sign) {

        public static Fact of(Tone tone, String text) {
            return new Fact(tone, text, tone == Tone.STOP || tone == Tone.OK);
        }

        /// Something that was never asked.
        public static Fact notAsked(String text) {
            return new Fact(Tone.CAUTION, text, true);
        }
    }

    public Chip(Fact fact) {
        super(fact.text);
        getStyleClass().addAll("chip", fact.tone.styleClass());
        if (fact.sign) {
            setGraphic(Signs.of(icon(fact.tone), 14));
        }
        setMinWidth(USE_PREF_SIZE);
    }

    private static Feather icon(Tone tone) {
        return switch (tone) {
            case OK -> Feather.CHECK_CIRCLE;
            case CAUTION -> Feather.HELP_CIRCLE;
            case STOP -> Feather.ALERT_CIRCLE;
            case NEEDS -> Feather.CIRCLE;
            case INFO, PLAIN -> Feather.INFO;
        };
    }
}
