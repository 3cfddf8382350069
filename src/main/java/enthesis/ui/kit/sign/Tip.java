package enthesis.ui.kit.sign;

import javafx.scene.control.Tooltip;

/// What a pointer that rests on something is told. It takes nothing away from the window: a key or a click that makes
/// it go does there what it always does.
public final class Tip extends Tooltip {

    public Tip() {
        this("");
    }

    public Tip(String words) {
        super(words);
        setConsumeAutoHidingEvents(false);
    }
}
