package enthesis.domain.map;

import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;

/// A structure that can be injected. Its id is stable within its region and the same in every view: a point placed on
/// it laterally is known in the anterior view too. `atRisk` names what lies near it.
///
/// Where both sides are drawn on one sheet (pelvis, neck) every side has its own target: `side` says which, `pair` is
/// the id of the same structure across. Elsewhere both are empty and the side is the one that is shown; a structure in
/// the middle of the body is MIDLINE and has no pair.
public record Target(
        String id,
        String region,
        String name,
        List<String> aliases,
        Kind kind,
        Typical typical,
        List<String> atRisk,
        String note,
        Optional<Side> side,
        Optional<String> pair) {

    public Target {
        aliases = List.copyOf(aliases);
        atRisk = List.copyOf(atRisk);
    }

    /// The same structure in other words and with other usual values.
    public Target said(String name, List<String> aliases, Kind kind, Typical typical, List<String> atRisk,
            String note) {
        return new Target(id, region, name, aliases, kind, typical, atRisk, note, side, pair);
    }

    /// The side of a point on it while `shown` is the side of the map.
    public Side sideWhen(Side shown) {
        return side.orElse(shown);
    }
}
