package enthesis.domain.insight.care;

import enthesis.domain.finding.Reason;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.insight.care.NsaidKept.State;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.StopDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Whether the last doses lay far enough before a session, by the rules of check-in (clinical.md 3.1 and 3.2).
final class DosesBefore {
    /// What the days without are about.
    static final Set<DrugClass> COUNTED = EnumSet.of(DrugClass.NSAID, DrugClass.ASPIRIN_HIGH);

    private final DrugFinder finder;
    private final Rules.Medication rules;
    private final NsaidDays days;
    private final int reasonLetters;

    DosesBefore(Practice practice) {
        finder = DrugFinder.of(practice);
        rules = practice.rules().medication();
        days = NsaidDays.of(rules);
        reasonLetters = practice.rules().visit().reasonLetters().whole();
    }

    /// One dose too late breaks it; a list that was never closed leaves it unknown.
    State of(TreatedSession session) {
        var states = EnumSet.noneOf(State.class);
        session.asked().medications().forEach(drug -> states.add(of(drug, session.day())));
        if (states.contains(State.BROKEN)) {
            return State.BROKEN;
        }
        if (!session.asked().listClosed() || states.contains(State.UNKNOWN)) {
            return State.UNKNOWN;
        }
        return states.contains(State.AGREED) ? State.AGREED : State.KEPT;
    }

    private State of(ToldMedication drug, LocalDate injection) {
        if (drug.told().isBlank() && !drug.nameless()) {
            return State.KEPT;
        }
        if (drug.drugClass().isEmpty()) {
            return State.UNKNOWN;
        }
        if (drug.drugClass().filter(COUNTED::contains).isEmpty()) {
            return State.KEPT;
        }
        if (Reason.isGiven(drug.necessary(), reasonLetters)) {
            return State.AGREED;
        }
        var its = days.before(StopDays.before(finder.read(drug.told()), rules));
        return drug.lastDose().asValue()
                .map(last -> its.enoughBefore(last, injection) ? State.KEPT : State.BROKEN).orElse(State.UNKNOWN);
    }
}
