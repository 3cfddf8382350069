package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.map.Point;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.Ending;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.pain.PainScores;
import java.util.List;
import java.util.Optional;

/// Everything a sheet says, typed, before any rule has looked at it. `pains` are those of the visit's courses, in
/// their order.
public record Facts(
        CheckIn checkIn,
        VitalSigns vitals,
        List<PainScores> pains,
        PainDrawing drawing,
        List<Mixture> solutions,
        TimeOut timeOut,
        ProcedureLine procedure,
        List<Point> points,
        List<OwnPicture> pictures,
        Observation observation,
        Aftercare aftercare,
        Optional<Ending> ending,
        Totals totals,
        Elsewhere elsewhere,
        Ceiling ceiling) {

    public Facts {
        pains = List.copyOf(pains);
        pictures = List.copyOf(pictures);
    }

    /// Whether a point's solution is none of today's.
    public boolean isFromNowhere(Point point) {
        return solutions.stream().noneMatch(solution -> solution.row() == point.solution());
    }

    /// The pain of the course at this place of the visit, 1 for the first.
    public PainScores pain(int place) {
        return pains.get(place - 1);
    }

    /// Whether an image of the ultrasound is kept: a still in this visit is one, whatever was answered.
    public Optional<Answer> imageKept() {
        return pictures.stream().anyMatch(OwnPicture::isUltrasound)
                ? Optional.of(Answer.YES)
                : procedure.ultrasound().imageKept();
    }

    public boolean anyGiven() {
        return points.stream().anyMatch(Point::given);
    }
}
