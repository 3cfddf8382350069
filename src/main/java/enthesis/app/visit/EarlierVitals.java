package enthesis.app.visit;

import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.Moment;
import enthesis.storage.visit.Measured;
import enthesis.ui.vitals.Earlier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What was measured before the injections of earlier visits, for the eye only.
public record EarlierVitals(ZoneId zone, VisitId but) {

    Earlier of(List<Measured> measured) {
        return new Earlier(measured.stream()
                .filter(one -> !one.visit().equals(but) && one.measurement().moment() == Moment.BEFORE)
                .collect(Collectors.groupingBy(one -> one.measurement().sign(),
                        Collectors.mapping(this::point, Collectors.toList()))));
    }

    private Earlier.Point point(Measured one) {
        var kept = one.measurement();
        return new Earlier.Point(LocalDate.ofInstant(one.performed(), zone), kept.value().doubleValue(), kept.shown());
    }
}
