package enthesis.ui.map.past;

import enthesis.domain.map.past.PastSession;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.pain.Pain;
import enthesis.ui.kit.section.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ties earlier sessions to the visit at hand: products are called as the practice calls them, and what is told of pain
/// today is what came of the last session.
public final class VisitPast {
    private VisitPast() {}

    public static void tie(PastModel past, List<PastSession> read, Desk desk) {
        var practice = desk.now().about().practice();
        past.take(read.stream().map(session -> session.named(practice::named)).toList());
        desk.reading().subscribe(reading -> past.today(pains(reading)));
    }

    private static Map<CourseId, Integer> pains(Reading reading) {
        var told = new HashMap<CourseId, Integer>();
        var visit = reading.about().visit();
        visit.places().forEach(place -> reading.pain(place).score(Pain.NOW).asValue()
                .ifPresent(score -> told.put(visit.at(place).course().id(), score)));
        return told;
    }
}
