package enthesis.domain.visit;

import enthesis.domain.map.Point;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.fact.Aftercare;
import enthesis.domain.visit.fact.Observation;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.visit.fact.TimeOut;
import enthesis.domain.visit.fact.Totals;
import enthesis.domain.vitals.VitalSigns;
import java.util.List;
import java.util.Optional;

/// Everything a sheet says, typed, before any rule has looked at it.
record Facts(
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

    boolean anyGiven() {
        return points.stream().anyMatch(Point::given);
    }
}
