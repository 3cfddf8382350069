package enthesis.ui.map.canvas;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The drawings of a map, each built once: when it is asked for, or before that beside the screen, so that opening a
/// sheet for the first time takes no longer than opening it again.
final class Drawings {
    /// The sheet that a map opens with goes first.
    private static final Duration AFTERWARDS = Duration.ofSeconds(1);

    private final Atlas atlas;
    private final Map<String, DrawingView> built = new HashMap<>();

    Drawings(Atlas atlas) {
        this.atlas = atlas;
    }

    /// The one of this edition, also of a sheet that the atlas no longer opens.
    DrawingView of(MapSheet sheet) {
        return built.computeIfAbsent(sheet.edition(), _ -> new DrawingView(sheet));
    }

    /// Builds the sheets of all regions a while from now; what is there by then stays.
    void ahead(Reminders reminders) {
        reminders.in(AFTERWARDS, () -> reminders.soon(this::all, more -> more.forEach(built::putIfAbsent)));
    }

    /// How many there are by now.
    int count() {
        return built.size();
    }

    /// Some regions share a sheet.
    private Map<String, DrawingView> all() {
        var all = new HashMap<String, DrawingView>();
        atlas.regions().forEach(region -> region.sheets()
                .forEach(sheet -> all.computeIfAbsent(sheet.edition(), _ -> new DrawingView(sheet))));
        return all;
    }
}
