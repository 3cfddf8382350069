package enthesis.ui.map.model;

import enthesis.domain.map.Target;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is usual at a structure, in one line. All of it is a practice setting: a hint, never a limit.
public final class Usual {
    private Usual() {}

    /// "joint space · 1–2 mL", after what else its name says.
    public static String line(Target target, String rest, Texts texts) {
        var facts = new ArrayList<String>();
        if (!rest.isEmpty()) {
            facts.add(rest);
        }
        facts.addAll(facts(target, texts));
        return String.join("  ·  ", facts);
    }

    public static List<String> facts(Target target, Texts texts) {
        var low = target.typical().low();
        var high = target.typical().high();
        return List.of(texts.say("map.kind." + target.kind().name().toLowerCase(Locale.ROOT)),
                low.equals(high)
                        ? texts.say("map.usualOne", low.toString())
                        : texts.say("map.usual", low.toString(), high.toString()));
    }
}
