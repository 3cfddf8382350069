package enthesis.ui.kit;

import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.Parent;

/// The looks of drawings, in the theme's colours, for whatever shows one.
public final class MapDress {
    private MapDress() {}

    /// Dresses `parent`, and dresses it again whenever the look changes while it is shown: the theme outlives every
    /// screen, and would keep each one that it still had to tell.
    public static void of(Parent parent, Theme theme) {
        theme.look.when(parent.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> dress(parent, theme));
    }

    private static void dress(Parent parent, Theme theme) {
        var sheets = new ArrayList<String>();
        sheets.add(sheet("map-light.css"));
        if (theme.look.get() == Theme.Look.DARK) {
            sheets.add(sheet("map-dark.css"));
        }
        sheets.add(sheet("map.css"));
        if (!parent.getStylesheets().equals(sheets)) {
            parent.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(MapDress.class.getResource("/enthesis/ui/" + name), name).toExternalForm();
    }
}
