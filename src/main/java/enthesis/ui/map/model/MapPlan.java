package enthesis.ui.map.model;

import enthesis.domain.value.Side;
import enthesis.domain.visit.Visit;
import java.util.List;

/// What the courses of the visit are for. Work elsewhere is possible, but never unnoticed.
public record MapPlan(List<Planned> planned) {

    /// One course's region and side; the side may be BOTH.
    public record Planned(String region, Side side) {}

    public MapPlan {
        planned = List.copyOf(planned);
    }

    public static MapPlan of(Visit visit) {
        return new MapPlan(visit.courses().stream()
                .map(attended -> new Planned(attended.course().region(), attended.course().side()))
                .toList());
    }

    public boolean covers(String region, Side side) {
        return planned.stream().anyMatch(one -> one.region().equals(region) && one.side().covers(side));
    }
}
