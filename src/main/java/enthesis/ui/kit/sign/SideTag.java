package enthesis.ui.kit.sign;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import javafx.scene.control.Label;

/// The side as a word. Its shape repeats it without colour: RIGHT filled, LEFT outlined, BOTH dashed, MIDLINE quiet.
public final class SideTag extends Label {

    public enum Size {
        /// 11 bold, in rows and lists.
        SMALL,
        /// 16 bold, in the banner and titles.
        LARGE
    }

    public SideTag(Side side, Size size, Words words) {
        super(words.say("kit.side." + Choices.text(side)));
        getStyleClass().addAll("side-tag", "side-" + Choices.text(side));
        if (size == Size.SMALL) {
            getStyleClass().add("small");
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
