package enthesis.domain.map;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A region of the body: `ankle-foot`, read "ankle and foot"; `aliases` is what else it is called. The sheets are the
/// newest revisions, in the order they are offered. A region that is not drawn (jaw, chest) shows the body figure and
/// has no targets: its points are named by hand.
public record Region(String key, String name, List<String> aliases, List<MapSheet> sheets, List<Target> targets) {

    public Region {
        aliases = List.copyOf(aliases);
        sheets = List.copyOf(sheets);
        targets = List.copyOf(targets);
    }

    /// Whether each of its sheets shows both sides (pelvis, neck), so that no side is chosen before a structure is.
    public boolean undivided() {
        return sheets.stream().allMatch(sheet -> sheet.drawnSide() == Side.BOTH);
    }

    /// Whether its points are free ones, because it has no sheet of its own.
    public boolean undrawn() {
        return targets.isEmpty();
    }

    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /// The sheet on which a target is best placed: the preferred one, as it is drawn now, if it is on it, else the
    /// first that has it.
    public Optional<MapSheet> sheetOf(String target, MapSheet preferred) {
        return Stream.concat(sheets.stream().filter(sheet -> sheet.id().equals(preferred.id())), sheets.stream())
                .filter(sheet -> sheet.anchor(target).isPresent()).findFirst();
    }

    /// Whether it is one of its sheets as they are drawn now.
    public boolean offers(MapSheet sheet) {
        return sheets.contains(sheet);
    }

    /// Whether a place is on one of them.
    public boolean offers(Point.Place place) {
        return sheets.stream().anyMatch(place::on);
    }
}
