package enthesis.domain.screening;

import enthesis.domain.entry.Entered;
import enthesis.domain.practice.DrugClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A drug as the patient told it, its kind as the user chose it, and the day of the last dose (`NotDone` when nobody
/// knows it). `necessary` is the reason why it may not be stopped; empty when there is none.
public record ToldMedication(
        int row,
        String told,
        String use,
        Optional<DrugClass> drugClass,
        Entered<LocalDate> lastDose,
        String necessary,
        Consulted consulted) {
    private static final Set<DrugClass> PRESCRIBERS = Set.of(DrugClass.ANTICOAGULANT, DrugClass.WARFARIN,
            DrugClass.ANTIPLATELET, DrugClass.IMMUNOSUPPRESSANT);

    public ToldMedication(int row, String told, String use, Optional<DrugClass> drugClass, Entered<LocalDate> lastDose,
            String necessary) {
        this(row, told, use, drugClass, lastDose, necessary, Consulted.NOT_SAID);
    }

    /// Whether its prescriber's word is asked for: blood thinners, platelet and immune drugs, and what is medically
    /// necessary (clinical.md 2.4 C04, 3.1 M6, 3.3). No hold time is ever computed from the answer.
    public boolean asksPrescriber() {
        return drugClass.filter(PRESCRIBERS::contains).isPresent() || !necessary.isBlank();
    }

    /// Whether something is said of a drug that nobody named.
    public boolean nameless() {
        boolean said = drugClass.isPresent() || !(lastDose instanceof Entered.Empty<?>) || !necessary.isBlank();
        return told.isBlank() && said;
    }
}
