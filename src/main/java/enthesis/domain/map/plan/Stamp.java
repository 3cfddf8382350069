package enthesis.domain.map.plan;

import enthesis.domain.map.act.Spot;
import java.util.List;

/// Points to be planned at once: what they come from, as it is kept with each (`protocol:knee-joint`), its name as undo
/// and menus show it, and the points. `missing` names what could not be planned, because the atlas no longer has it.
public record Stamp(String origin, String name, List<Spot> spots, List<String> missing) {

    public Stamp {
        spots = List.copyOf(spots);
        missing = List.copyOf(missing);
    }
}
