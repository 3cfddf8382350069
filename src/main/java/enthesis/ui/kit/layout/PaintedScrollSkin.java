package enthesis.ui.kit.layout;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane of which no picture is kept. JavaFX keeps one of what is scrolled, where the processor paints in the
/// heap: each screen that was left leaves its own there for a while, and scrolling is not made cheaper by it.
/// `controls.css` gives every scroll pane this skin, those inside text areas too.
public final class PaintedScrollSkin extends ScrollPaneSkin {

    public PaintedScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream().filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }
}
