package enthesis.ui.practice.history;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// What one edit changed, in words, a line for each; first, whether all is as shipped again.
public final class Changes {
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    public Changes(Texts texts, Version<?> after) {
        this(texts, after.standing() == Standing.SHIPPED);
    }

    public Changes(Texts texts, boolean shipped) {
        this.texts = texts;
        if (shipped) {
            lines.add(texts.say("practice.history.shipped"));
        }
    }

    public Changes say(String line) {
        lines.add(line);
        return this;
    }

    /// "note: nothing → knee bent"; nothing is said of what stayed.
    public Changes change(String what, String before, String after) {
        return before.equals(after)
                ? this
                : say(texts.say("practice.history.change", what, shown(before), shown(after)));
    }

    private String shown(String text) {
        return text.isEmpty() ? texts.say("practice.history.empty") : text;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
