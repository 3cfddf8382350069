package enthesis.app.drawing;

import enthesis.app.door.OpenChart;
import enthesis.app.visit.VisitKeeper;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.map.pain.DrawnOn;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Visit;
import enthesis.storage.draft.Draft;
import enthesis.storage.draft.NotKept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What a patient draws before a visit is begun: a draft, as all typing is that has no rows yet, one for each day. The
/// visit of that day takes it over; that of another day does not, for it asks where it hurts today. All on the
/// chart's thread.
public record DrawnBefore(OpenChart chart, Clock clock) {
    private static final String KIND = "drawing/";

    public static String subject(PatientId patient, LocalDate day) {
        return of(patient) + day;
    }

    private static String of(PatientId patient) {
        return KIND + patient + "/";
    }

    /// What was drawn before today and no visit has taken, the latest first.
    public List<DrawnOn> earlier(PatientId patient) {
        return chart.drafts.read().values().stream()
                .filter(draft -> draft.subject().startsWith(of(patient)))
                .map(draft -> new DrawnOn(LocalDate.parse(draft.subject().substring(of(patient).length())),
                        drawing(draft)))
                .filter(drawn -> drawn.drawing().said() && drawn.day().isBefore(LocalDate.now(clock)))
                .sorted(Comparator.comparing(DrawnOn::day).reversed()).toList();
    }

    private static PainDrawing drawing(Draft draft) {
        return PainDrawing.read(Sheet.EMPTY.with(draft.changes()));
    }

    /// Gives what was drawn on its day to an open visit that has no drawing yet and in which no needle has been used;
    /// it is cleared only when the visit has it, so that at no moment neither does.
    public void into(VisitId id) {
        var visit = chart.visits.find(id).orElseThrow();
        var day = LocalDate.ofInstant(visit.performed(), clock.getZone());
        var waiting = chart.drafts.read().get(subject(visit.patient(), day));
        if (waiting != null && visit.state() == Visit.State.OPEN) {
            give(waiting, id, typed(id));
        }
    }

    private Sheet typed(VisitId id) {
        var kept = chart.visits.sheet(id);
        var draft = chart.drafts.read().get(VisitKeeper.subject(id));
        return draft == null ? kept : kept.with(draft.changes());
    }

    private void give(Draft waiting, VisitId id, Sheet visit) {
        var its = PainDrawing.read(visit);
        boolean has = its.equals(drawing(waiting));
        if (!has && (its.said() || begun(visit))) {
            return;
        }
        try {
            if (!has) {
                chart.drafts.append(VisitKeeper.subject(id), waiting.who(), waiting.at(), waiting.changes());
            }
            chart.drafts.clear(waiting.subject());
        } catch (NotKept _) {
            // both are in memory and the first lies on the disk still: the next opening settles it
        }
    }

    private static boolean begun(Sheet visit) {
        return Points.read(visit).stream().anyMatch(Point::given) || !visit.text(ObservationFields.START).isBlank();
    }
}
