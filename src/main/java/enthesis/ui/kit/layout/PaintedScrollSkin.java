package enthesis.ui.kit.layout;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane whose content is painted where it changed. JavaFX keeps a picture of what is scrolled: each typed
/// letter then paints the whole of it again, and each screen that was left leaves its picture in memory for a while.
/// `controls.css` gives every scroll pane this skin, those inside text areas too.
public final class PaintedScrollSkin extends ScrollPaneSkin {

    public PaintedScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream().filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }
}
