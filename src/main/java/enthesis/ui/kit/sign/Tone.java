package enthesis.ui.kit.sign;

import java.util.Locale;

/// What a colour means: done, soft rule, hard rule, open, good to know, plain.
public enum Tone {
    OK, CAUTION, STOP, NEEDS, INFO, PLAIN;

    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
