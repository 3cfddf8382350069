package enthesis.app.visit;

import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.Moment;
import enthesis.storage.visit.Measured;
import enthesis.storage.visit.Told;
import enthesis.ui.vitals.Earlier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What was measured before the injections of earlier visits, for the eye only.
public record EarlierVitals(ZoneId zone, VisitId but) {

    Earlier of(List<Measured> measured, List<Told> pains) {
        return new Earlier(measured.stream()
                .filter(one -> !one.visit().equals(but) && one.measurement().moment() == Moment.BEFORE)
                .collect(Collectors.groupingBy(one -> one.measurement().sign(),
                        Collectors.mapping(this::point, Collectors.toList()))),
                pains.stream().filter(one -> !one.visit().equals(but))
                        .collect(Collectors.groupingBy(one -> new Earlier.Asked(one.course(), one.pain()),
                                Collectors.mapping(this::point, Collectors.toList()))));
    }

    private Earlier.Point point(Measured one) {
        var kept = one.measurement();
        return new Earlier.Point(day(one.performed()), kept.value().doubleValue(), kept.shown());
    }

    private Earlier.Point point(Told one) {
        return new Earlier.Point(day(one.performed()), one.score(), Integer.toString(one.score()));
    }

    private LocalDate day(Instant performed) {
        return LocalDate.ofInstant(performed, zone);
    }
}
