package enthesis.domain.visit.fact;

import enthesis.domain.map.Point;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.Ending;
import enthesis.domain.vitals.VitalSigns;
import java.util.List;
import java.util.Optional;

/// Everything a sheet says, typed, before any rule has looked at it.
public record Facts(
        CheckIn checkIn,
        VitalSigns vitals,
        List<Mixture> solutions,
        TimeOut timeOut,
        ProcedureLine procedure,
        List<Point> points,
        Observation observation,
        Aftercare aftercare,
        Optional<Ending> ending,
        Totals totals,
        Ceiling ceiling) {

    /// Whether a point's solution is none of today's.
    public boolean isFromNowhere(Point point) {
        return solutions.stream().noneMatch(solution -> solution.row() == point.solution());
    }

    public boolean anyGiven() {
        return points.stream().anyMatch(Point::given);
    }
}
