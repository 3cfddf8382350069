package enthesis.ui.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.past.Sessions;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.ui.map.Examples;
import java.util.List;
import java.util.stream.Stream;

/// Three earlier sessions of the RIGHT ankle at four-week intervals, one of the LEFT knee, and one at the sacrum.
final class PastCase {
    private PastCase() {}

    static List<PastSession> sessions() {
        return List.of(
                ankle(Sessions.on("2026-10-26", 3, 5, -1), 2, "1", "atfl-fibular", "atfl-talar", "cfl-fibular",
                        "sinus-tarsi").skipped(Side.RIGHT, place("ankle-lateral", "bifurcate", 0), "bifurcate",
                                "Bifurcate ligament")
                        .signed(),
                ankle(Sessions.on("2026-09-28", 2, 4, 5), -2, "0.5", "atfl-fibular", "cfl-fibular", "cfl-calcaneal",
                        "sinus-tarsi", "bifurcate").signed(),
                Sessions.on("2026-09-14", 1, 6, 6).given(Side.LEFT, place("knee-anterior", "mcl-femoral", 0),
                        "mcl-femoral", "MCL, femoral attachment", "2").signed(),
                ankle(Sessions.on("2026-08-31", 1, 7, 4), 0, "0.5", "atfl-fibular", "aitfl", "sinus-tarsi")
                        .given(Side.RIGHT, new Point.OnSheet("ankle-foot", "ankle-lateral", 9, 20, 20), "of-then",
                                "A structure of then", "1")
                        .in("002090").signed(),
                Sessions.on("2026-01-12", 1, 6, 3).given(Side.MIDLINE, place("lumbosacral-posterior", "", 0), "",
                        "Sacrum", "1").signed());
    }

    private static Sessions ankle(Sessions session, double aside, String volume, String... targets) {
        Stream.of(targets).forEach(id -> session.given(Side.RIGHT, place("ankle-lateral", id, aside), id,
                Examples.ATLAS.target("ankle-foot", id).orElseThrow().name(), volume));
        return session;
    }

    /// At the anchor of a target, so far aside.
    static Point.Place place(String id, String target, double aside) {
        MapSheet sheet = Examples.ATLAS.sheet(id, 1).orElseThrow();
        return sheet.anchor(target)
                .map(at -> new Point.OnSheet(sheet.region(), id, 1, at.x() + aside, at.y() + aside))
                .orElse(new Point.OnSheet(sheet.region(), id, 1, 200, 200));
    }
}
