package enthesis.app.visit;

import enthesis.domain.practice.Speech;
import enthesis.domain.value.Unit;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.Moment;
import enthesis.storage.visit.Measured;
import enthesis.storage.visit.Told;
import enthesis.ui.vitals.Earlier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What was measured before the injections of the visits before this one, for the eye only, in the units the practice
/// speaks: of a blood pressure taken twice the one that counted.
public record EarlierVitals(ZoneId zone, Visit visit, Speech speech) {

    Earlier of(List<Measured> measured, List<Told> pains) {
        return new Earlier(measured.stream()
                .filter(one -> isEarlier(one.visit(), one.performed()) && counts(one, measured))
                .collect(Collectors.groupingBy(one -> one.measurement().sign(),
                        Collectors.mapping(this::point, Collectors.toList()))),
                pains.stream().filter(one -> isEarlier(one.visit(), one.performed()))
                        .collect(Collectors.groupingBy(one -> new Earlier.Asked(one.course(), one.pain()),
                                Collectors.mapping(this::point, Collectors.toList()))));
    }

    private boolean isEarlier(VisitId other, Instant performed) {
        return !other.equals(visit.id()) && !performed.isAfter(visit.performed());
    }

    private static boolean counts(Measured one, List<Measured> among) {
        return switch (one.measurement().moment()) {
            case REPEAT -> true;
            case AFTER -> false;
            case BEFORE -> among.stream().noneMatch(other -> other.visit().equals(one.visit())
                    && other.measurement().sign() == one.measurement().sign()
                    && other.measurement().moment() == Moment.REPEAT);
        };
    }

    private Earlier.Point point(Measured one) {
        var kept = one.measurement();
        var said = kept.said(speech.of(kept.sign().key()).orElse(kept.unit()));
        var shown = switch (kept.unit()) {
            case MMHG, PER_MINUTE -> kept.shown();
            default -> said;
        };
        return new Earlier.Point(day(one.performed()), kept.value().doubleValue(), shown, said);
    }

    private Earlier.Point point(Told one) {
        return new Earlier.Point(day(one.performed()), one.score(), Integer.toString(one.score()),
                one.score() + " " + Unit.SCORE.sign());
    }

    private LocalDate day(Instant performed) {
        return LocalDate.ofInstant(performed, zone);
    }
}
