package enthesis.domain.map.plan;

import java.util.List;

/// The practice's own set of points for one region, in anatomical order: "Knee, periarticular". Where both sides are
/// drawn on one sheet its steps name the targets of the right, or of the midline. A practice setting, never
/// a recommendation.
public record Protocol(String id, String region, String name, List<Step> steps) {

    /// One point of it: volume in millilitres and the rest as typed, "" for nothing; `solution` is the row, 1 for A.
    public record Step(String target, String volume, int solution, String needle, String guidance) {}

    public Protocol {
        steps = List.copyOf(steps);
    }

    public String origin() {
        return "protocol:" + id;
    }
}
