package enthesis.app;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.domain.visit.Section;
import java.util.Optional;

/// Where somebody was when the keys were put away: whoever unlocks goes on there, in the same section of the same
/// visit, on the same patient's page, or on Today.
record Spot(Optional<Seen> seen, Optional<Section> section) {
    static final Spot TODAY = new Spot(Optional.empty(), Optional.empty());

    static Spot of(Desk desk) {
        return desk.place().map(place -> new Spot(place.seen(), place.section())).orElse(TODAY);
    }

    /// Leads there; to Today where it does not open any more.
    void back(Desk desk, Tools tools) {
        var visit = seen.flatMap(Seen::visit);
        visit.ifPresent(desk::visit);
        if (visit.isEmpty()) {
            seen.flatMap(Seen::whose).ifPresentOrElse(desk::patient, desk::today);
        }
        // jobs are done in order: by then it has opened, or it never will
        tools.work().run(() -> visit, _ -> desk.place().ifPresentOrElse(this::front, desk::today), _ -> desk.today());
    }

    private void front(Place place) {
        section.ifPresent(place::front);
    }
}
