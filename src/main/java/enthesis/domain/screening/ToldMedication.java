package enthesis.domain.screening;

import enthesis.domain.entry.Entered;
import enthesis.domain.practice.DrugClass;
import java.time.LocalDate;
import java.util.Optional;

/// A drug as the patient told it, its kind as the user chose it, and the day of the last dose (`NotDone` when nobody
/// knows it). `necessary` is the reason why it may not be stopped; empty when there is none.
public record ToldMedication(
        int row,
        String told,
        String use,
        Optional<DrugClass> drugClass,
        Entered<LocalDate> lastDose,
        String necessary) {

    /// Whether something is said of a drug that nobody named.
    public boolean nameless() {
        boolean said = drugClass.isPresent() || !(lastDose instanceof Entered.Empty<?>) || !necessary.isBlank();
        return told.isBlank() && said;
    }
}
