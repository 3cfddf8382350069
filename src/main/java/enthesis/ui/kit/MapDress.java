package enthesis.ui.kit;

import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.Parent;

/// The looks of drawings, in the theme's colours, for whatever shows one.
public final class MapDress {
    private MapDress() {}

    /// Dresses `parent`, and dresses it again whenever the look changes.
    public static void of(Parent parent, Theme theme) {
        theme.look.subscribe(look -> {
            var sheets = new ArrayList<String>();
            sheets.add(sheet("map-light.css"));
            if (look == Theme.Look.DARK) {
                sheets.add(sheet("map-dark.css"));
            }
            sheets.add(sheet("map.css"));
            parent.getStylesheets().setAll(sheets);
        });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(MapDress.class.getResource("/enthesis/ui/" + name), name).toExternalForm();
    }
}
