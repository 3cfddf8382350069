package enthesis.ui.start;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// The mark of Enthesis: fibres of a ligament that meet the bone.
public final class MarkView extends Group {
    private static final String FIBRES = "M14 4 C17 12 20 18 21 26 M28 4 L28 26 M42 4 C39 12 36 18 35 26";
    private static final String BONE = "M5 38 C16 27 40 27 51 38";

    public MarkView(double scale) {
        getChildren().addAll(path(FIBRES, "mark-fibres"), path(BONE, "mark-bone"));
        setScaleX(scale);
        setScaleY(scale);
    }

    private static SVGPath path(String content, String style) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
