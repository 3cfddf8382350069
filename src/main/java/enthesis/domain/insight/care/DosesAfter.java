package enthesis.domain.insight.care;

import enthesis.domain.finding.Reason;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.insight.care.NsaidKept.State;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import java.time.LocalDate;
import java.util.List;

/// Whether an anti-inflammatory drug was taken in the days without, by what the diary tells, read as the call reads it
/// (clinical.md 8.4, F12): acetaminophen and low-dose aspirin break nothing, and what is not recognised is not known.
final class DosesAfter {
    private final DrugFinder finder;
    private final NsaidDays days;
    private final Rules rules;
    private final LocalDate today;

    DosesAfter(Practice practice, LocalDate today) {
        finder = DrugFinder.of(practice);
        rules = practice.rules();
        days = NsaidDays.of(rules.medication());
        this.today = today;
    }

    /// One dose breaks it, on whatever day; kept only where each of the diary's days until then says so.
    State of(TreatedSession session) {
        var told = session.after().diary().stream()
                .filter(day -> days.forbidden(session.day().plusDays(day.day()), session.day())).toList();
        var states = told.stream().flatMap(day -> day.relief().nsaid().stream()).map(words -> of(words, session))
                .toList();
        for (var state : List.of(State.BROKEN, State.AGREED)) {
            if (states.contains(state)) {
                return state;
            }
        }
        if (!today.isAfter(days.lastForbidden(session.day()))) {
            return State.TOO_SOON;
        }
        return states.contains(State.UNKNOWN) || !all(told) ? State.UNKNOWN : State.KEPT;
    }

    private boolean all(List<DiaryDay> told) {
        var answered = told.stream().filter(day -> day.relief().nsaid().isPresent()).map(DiaryDay::day).toList();
        return rules.followUp().diary().days().stream().filter(day -> day <= days.after())
                .allMatch(answered::contains);
    }

    private State of(String words, TreatedSession session) {
        if (words.isBlank()) {
            return State.KEPT;
        }
        return switch (finder.read(words)) {
            case Recognised.Known known when !DosesBefore.COUNTED.contains(known.kind()) -> State.KEPT;
            case Recognised.Known known -> agreed(known.drugs(), session) ? State.AGREED : State.BROKEN;
            case Recognised.Several several -> several.drugs().stream().map(Drug::kind)
                    .anyMatch(DosesBefore.COUNTED::contains) ? State.BROKEN : State.UNKNOWN;
            case Recognised.Near _,Recognised.Aspirin _,Recognised.Unknown _ -> State.UNKNOWN;
        };
    }

    /// Whether each of these drugs is one that goes on because a doctor says so.
    private boolean agreed(List<Drug> drugs, TreatedSession session) {
        int letters = rules.visit().reasonLetters().whole();
        var agreed = session.asked().medications().stream()
                .filter(drug -> Reason.isGiven(drug.necessary(), letters)).map(ToldMedication::told)
                .flatMap(told -> finder.read(told).drugs().stream()).map(Drug::name).toList();
        return drugs.stream().map(Drug::name).allMatch(agreed::contains);
    }
}
