package enthesis.domain.map;

import java.util.List;

/// A structure that can be injected. Its id is stable within its region and the same in every view: a point placed on
/// it laterally is known in the anterior view too. `atRisk` names what lies near it.
public record Target(
        String id,
        String region,
        String name,
        List<String> aliases,
        Kind kind,
        Typical typical,
        List<String> atRisk,
        String note) {

    public Target {
        aliases = List.copyOf(aliases);
        atRisk = List.copyOf(atRisk);
    }
}
