package enthesis.domain.screening;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.finding.Reason;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Practice;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.StopDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether an anti-inflammatory drug or high-dose aspirin was not stopped for an injection (clinical.md 2.4 C13, 3.1):
/// by each drug's own days, counted from its last dose. What is medically necessary is exempt (M6) and no hindrance; a
/// dose that nobody knows the day of is unknown, one of which nothing was said is not stopped.
public final class NotStopped {
    private static final Set<DrugClass> COUNTED = Set.of(DrugClass.NSAID, DrugClass.ASPIRIN_HIGH);

    private final Practice practice;
    private final LocalDate injection;

    public NotStopped(Practice practice, LocalDate injection) {
        this.practice = practice;
        this.injection = injection;
    }

    /// Empty while the list of drugs is not closed and none of them counts.
    public Optional<Answer> by(CheckIn said) {
        var each = said.medications().stream().filter(one -> one.drugClass().filter(COUNTED::contains).isPresent())
                .map(this::of).toList();
        return each.isEmpty() && !said.noOtherMedication()
                ? Optional.empty()
                : Optional.of(gravest(each));
    }

    private static Answer gravest(List<Answer> each) {
        return each.contains(Answer.YES) ? Answer.YES : each.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer of(ToldMedication drug) {
        if (Reason.isGiven(drug.necessary(), practice.rules().visit().reasonLetters().whole())) {
            return Answer.NO;
        }
        var medication = practice.rules().medication();
        var days = NsaidDays.of(medication)
                .before(StopDays.before(DrugFinder.of(practice).read(drug.told()), medication));
        return switch (drug.lastDose()) {
            case Entered.Value<LocalDate>(var last, _) -> days.enoughBefore(last, injection) ? Answer.NO : Answer.YES;
            case Entered.NotDone<LocalDate> _ -> Answer.UNKNOWN;
            case Entered.Empty<LocalDate> _,Entered.Refused<LocalDate> _ -> Answer.YES;
        };
    }
}
